package dev.aether.domain.component.edit;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.shared.ErrorCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Edits in a row. */
public final class TreeEdits {
  private TreeEdits() {}

  /**
   * The tree after all of them. Refuses with {@link ErrorCode#COMP_INVALID_EDIT} an edit that names
   * a node, place or setting that is not there, or makes an id twice, and with {@link
   * ErrorCode#SITE_INVALID_TREE} an outcome that is no tree.
   */
  public static ComponentTree apply(ComponentTree tree, List<TreeEdit> edits) {
    TreeDraft draft = new TreeDraft(tree);
    edits.forEach(draft::apply);
    return draft.tree();
  }

  /** The edits that lead from {@link #apply}'s outcome back to {@code tree}. */
  public static List<TreeEdit> inverse(ComponentTree tree, List<TreeEdit> edits) {
    TreeDraft draft = new TreeDraft(tree);
    List<TreeEdit> back = new ArrayList<>();
    edits.forEach(edit -> back.add(draft.apply(edit)));
    Collections.reverse(back);
    return List.copyOf(back);
  }
}
