package example;

import dev.aether.domain.billing.Quota;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.edit.TreeDiff;
import dev.aether.domain.component.edit.TreeEdit;
import dev.aether.domain.component.edit.TreeEdits;
import dev.aether.domain.component.edit.TreePatch;
import dev.aether.domain.component.merge.Merge;
import dev.aether.domain.component.merge.TreeMerge;
import dev.aether.domain.component.repair.Repaired;
import dev.aether.domain.component.repair.TreeRepair;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.DomainException;
import java.util.List;

/** A service of somebody else's, which takes pages in, puts them right and lets two people edit. */
public final class PageDesk {
  private static final String FROM_A_MODEL =
      """
      {"type": "page", "children": [
        {"id": "top", "type": "hero", "props": {"title": "Bread", "motif": "WAVES", "blink": true}},
        {"id": "top", "type": "faq", "props": {"title": "Questions", "items":
          {"question": "Is it fresh?", "answer": 1}}},
        {"type": "casino", "children": [{"type": "cta", "props": {"title": "Come in"}}]}]}
      """;

  private PageDesk() {}

  public static void main(String[] arguments) {
    Repaired repaired =
        new TreeRepair(StandardComponent.registry()).repair(JsonReader.read(FROM_A_MODEL));
    repaired
        .steps()
        .forEach(
            step ->
                System.out.println(
                    (step.loses() ? "lost " : "kept ")
                        + step.action().wire()
                        + " "
                        + step.pointer()));
    ComponentTree base = repaired.tree();
    System.out.println("faults left: " + StandardComponent.registry().check(base).size());

    NodeId top = new NodeId("top");
    ComponentTree mine =
        TreeEdits.apply(base, List.of(TreeEdit.setProp(top, "title", PropValue.text("Bakery"))));
    ComponentTree theirs =
        TreeEdits.apply(
            base,
            List.of(
                new TreeEdit.Move(new NodeId("cta"), base.root().id(), 0),
                TreeEdit.setProp(top, "subtitle", PropValue.text("Since 1920"))));
    if (TreeMerge.of(base, mine, theirs) instanceof Merge.Clean clean) {
      List<TreeEdit> edits = TreeDiff.between(base, clean.tree());
      System.out.println("patch: " + TreePatch.of(base, edits).toJson().toJson());
    }
    ComponentTree other =
        TreeEdits.apply(base, List.of(TreeEdit.setProp(top, "title", PropValue.text("Baker"))));
    if (TreeMerge.of(base, mine, other) instanceof Merge.Conflicted conflicted) {
      System.out.println("conflicts: " + conflicted.conflicts());
    }

    try {
      new Quota(Tier.FREE.maxSites(), 3).requireOneMore(
          dev.aether.domain.shared.ErrorCode.SITE_LIMIT_EXCEEDED, "No more sites.");
    } catch (DomainException refusal) {
      System.out.println("refused: " + refusal.code().ref());
    }
  }
}
