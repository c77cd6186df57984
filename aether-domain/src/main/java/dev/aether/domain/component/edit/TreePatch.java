package dev.aether.domain.component.edit;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.edit.TreeEdit.Insert;
import dev.aether.domain.component.edit.TreeEdit.Move;
import dev.aether.domain.component.edit.TreeEdit.Put;
import dev.aether.domain.component.edit.TreeEdit.Remove;
import dev.aether.domain.component.edit.TreeEdit.Replace;
import dev.aether.domain.component.edit.TreeEdit.Retype;
import dev.aether.domain.component.edit.TreeEdit.Unset;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Edits as JSON Patch of a tree's JSON form, and JSON Patch as edits. The patch makes exactly the
 * form that the edited tree has: lists and facets with nothing in them are left out of it.
 */
public final class TreePatch {
  private static final String ROOT = "root";
  private static final String CHILDREN = "children";

  private final TreeDraft draft;
  private final List<PatchOperation> patch = new ArrayList<>();

  private TreePatch(ComponentTree tree) {
    draft = new TreeDraft(tree);
  }

  /** The patch that makes of {@code tree}'s JSON form that of the tree after these edits. */
  public static JsonPatch of(ComponentTree tree, List<TreeEdit> edits) {
    TreePatch writer = new TreePatch(tree);
    for (TreeEdit edit : edits) {
      writer.write(edit);
    }
    return new JsonPatch(writer.patch);
  }

  /**
   * The tree after a patch of its JSON form. Refuses with {@link ErrorCode#COMP_INVALID_PATCH} or
   * {@link ErrorCode#COMP_PATCH_TEST_FAILED} a patch that does not fit, and with {@link
   * ErrorCode#SITE_INVALID_TREE} an outcome that is no tree.
   */
  public static ComponentTree apply(ComponentTree tree, JsonPatch patch) {
    return ComponentTree.ofJson(patch.apply(tree.toJson()));
  }

  /** What a patch of a tree's JSON form does to it, as edits. */
  public static List<TreeEdit> edits(ComponentTree tree, JsonPatch patch) {
    return TreeDiff.between(tree, apply(tree, patch));
  }

  private void write(TreeEdit edit) {
    if (edit instanceof Insert insert) {
      insert(insert);
    } else if (edit instanceof Remove remove) {
      Twig twig = draft.twig(remove.id());
      JsonPointer place = place(twig);
      Twig parent = twig.parent();
      draft.apply(edit);
      leave(parent, place);
    } else if (edit instanceof Move move) {
      move(move);
    } else if (edit instanceof Replace replace) {
      patch.add(
          new PatchOperation.Replace(place(draft.twig(replace.id())), replace.node().toJson()));
      draft.apply(edit);
    } else if (edit instanceof Retype retype) {
      JsonPointer type = place(draft.twig(retype.id())).then("type");
      patch.add(new PatchOperation.Replace(type, PropValue.text(retype.type().wire())));
      draft.apply(edit);
    } else if (edit instanceof Put put) {
      put(put);
    } else {
      unset((Unset) edit);
    }
  }

  private void insert(Insert insert) {
    Twig parent = draft.twig(insert.parent());
    draft.apply(insert);
    enter(parent, insert.index(), insert.node());
  }

  /** The edit has been made; a list that was missing comes with its first child. */
  private void enter(Twig parent, int index, ComponentNode node) {
    JsonPointer children = place(parent).then(CHILDREN);
    patch.add(
        parent.children().size() == 1
            ? new PatchOperation.Add(children, PropValue.items(List.of(node.toJson())))
            : new PatchOperation.Add(children.then(index), node.toJson()));
  }

  /** The edit has been made; a list that lost its last child goes. */
  private void leave(Twig parent, JsonPointer place) {
    patch.add(
        new PatchOperation.Remove(
            parent.children().isEmpty() ? place(parent).then(CHILDREN) : place));
  }

  /**
   * A move that makes a list come or go is written as going and coming. So is one whose new place
   * is called as if it were inside the old one: the node leaves, its next sibling takes its index,
   * and it moves into that; RFC 6902 has no move for it.
   */
  private void move(Move move) {
    Twig twig = draft.twig(move.id());
    Twig from = twig.parent();
    Twig to = draft.twig(move.parent());
    if (from != to && (from.children().size() == 1 || to.children().isEmpty())) {
      ComponentNode node = twig.freeze();
      write(new Remove(move.id()));
      write(new Insert(move.parent(), move.index(), node));
      return;
    }
    JsonPointer old = place(twig);
    draft.apply(move);
    // Where it is now is also where RFC 6902 puts it: after it has left its old place.
    JsonPointer now = place(twig);
    if (old.holds(now) && !old.equals(now)) {
      patch.add(new PatchOperation.Remove(old));
      patch.add(new PatchOperation.Add(now, twig.freeze().toJson()));
    } else {
      patch.add(new PatchOperation.Move(old, now));
    }
  }

  private void put(Put put) {
    Twig twig = draft.twig(put.id());
    boolean missing = put.facet() != Facet.PROPS && twig.node().facet(put.facet()).isEmpty();
    JsonPointer facet = place(twig).then(put.facet().wire());
    patch.add(
        missing
            ? new PatchOperation.Add(facet, Fields.of(put.name(), put.value()))
            : new PatchOperation.Add(facet.then(put.name()), put.value()));
    draft.apply(put);
  }

  private void unset(Unset unset) {
    Twig twig = draft.twig(unset.id());
    JsonPointer facet = place(twig).then(unset.facet().wire());
    draft.apply(unset);
    boolean empty = unset.facet() != Facet.PROPS && twig.node().facet(unset.facet()).isEmpty();
    patch.add(new PatchOperation.Remove(empty ? facet : facet.then(unset.name())));
  }

  private static JsonPointer place(Twig twig) {
    Deque<String> steps = new ArrayDeque<>();
    for (Twig above = twig; above.parent() != null; above = above.parent()) {
      steps.addFirst(String.valueOf(above.index()));
      steps.addFirst(CHILDREN);
    }
    steps.addFirst(ROOT);
    return new JsonPointer(List.copyOf(steps));
  }
}
