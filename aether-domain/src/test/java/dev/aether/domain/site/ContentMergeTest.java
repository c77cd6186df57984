package dev.aether.domain.site;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.edit.TreeEdit;
import dev.aether.domain.component.edit.TreeEdits;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentMergeTest {
  private static final SiteContent BASE = SampleSites.content("Bakery");
  private static final NodeId HERO = new NodeId("hero");

  @Test
  void takesChangesOfDifferentPartsOver() {
    SiteContent theirs = named("Butcher").appliedTo(BASE);
    SiteContent merged =
        ContentMerge.of(BASE, described("Bread and cake."), theirs).appliedTo(theirs);
    assertThat(merged.name().value()).isEqualTo("Butcher");
    assertThat(merged.description()).isEqualTo("Bread and cake.");
  }

  @Test
  void takesChangesOfDifferentPlacesInTheTreeOver() {
    SiteContent theirs =
        tree(edited(TreeEdit.setProp(HERO, "title", text("Ovens")))).appliedTo(BASE);
    SiteChanges mine = tree(edited(new TreeEdit.Insert(new NodeId("root"), 1, another())));
    ComponentTree merged = ContentMerge.of(BASE, mine, theirs).tree().orElseThrow();
    assertThat(merged.find(HERO).orElseThrow().props().text("title", "")).isEqualTo("Ovens");
    assertThat(merged.find(new NodeId("second"))).isPresent();
  }

  @Test
  void leavesWhatOthersChangedAloneWhereMineSaysWhatWasThere() {
    SiteContent theirs = named("Butcher").appliedTo(BASE);
    assertThat(ContentMerge.of(BASE, named("Bakery"), theirs)).isEqualTo(SiteChanges.none());
  }

  @Test
  void findsNothingToDoWhereBothChangedTheSame() {
    SiteContent theirs = named("Butcher").appliedTo(BASE);
    assertThat(ContentMerge.of(BASE, named("Butcher"), theirs)).isEqualTo(SiteChanges.none());
  }

  @Test
  void namesEveryConflictOfPartsAndNodes() {
    SiteContent theirs =
        new SiteChanges(
                Optional.of(new SiteName("Butcher")),
                Optional.empty(),
                Optional.of(edited(TreeEdit.setProp(HERO, "title", text("Ham")))),
                Optional.empty(),
                Optional.empty())
            .appliedTo(BASE);
    SiteChanges mine =
        new SiteChanges(
            Optional.of(new SiteName("Baker")),
            Optional.of("Only mine."),
            Optional.of(edited(TreeEdit.setProp(HERO, "title", text("Ovens")))),
            Optional.empty(),
            Optional.empty());
    Problem problem = refusal(() -> ContentMerge.of(BASE, mine, theirs));
    assertThat(problem.code()).isEqualTo(ErrorCode.SITE_VERSION_CONFLICT);
    assertThat(problem.details())
        .containsEntry(
            "conflicts",
            List.of(
                Map.of("pointer", "/name"),
                Map.of("pointer", "/components", "node", "hero", "property", "props.title")));
  }

  private static SiteChanges named(String name) {
    return new SiteChanges(
        Optional.of(new SiteName(name)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static SiteChanges described(String description) {
    return new SiteChanges(
        Optional.empty(),
        Optional.of(description),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static SiteChanges tree(ComponentTree tree) {
    return new SiteChanges(
        Optional.empty(), Optional.empty(), Optional.of(tree), Optional.empty(), Optional.empty());
  }

  private static ComponentTree edited(TreeEdit edit) {
    return TreeEdits.apply(BASE.tree(), List.of(edit));
  }

  private static ComponentNode another() {
    return StandardComponent.HERO.node("second", PropValue.fields(Map.of("title", text("More"))));
  }

  private static PropValue text(String value) {
    return PropValue.text(value);
  }
}
