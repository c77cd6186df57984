package dev.aether.domain.component.edit;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.Outlines;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TreeEditsTest {
  private static final NodeId ROOT = new NodeId("root");
  private static final ComponentTree TREE = Outlines.tree("a(b c d) e");

  @Nested
  class Structure {

    @Test
    void insertsBeforeWhatIsThereAndAtTheEnd() {
      assertThat(outline(new TreeEdit.Insert(id("a"), 0, Outlines.node("x(y)"))))
          .isEqualTo("a(x(y) b c d) e");
      assertThat(outline(new TreeEdit.Insert(ROOT, 2, Outlines.node("x"))))
          .isEqualTo("a(b c d) e x");
    }

    @Test
    void removesWithAllThatIsInIt() {
      assertThat(outline(new TreeEdit.Remove(id("a")))).isEqualTo("e");
    }

    @Test
    void movesAmongSiblingsToThePlaceThatCountsWithoutIt() {
      assertThat(outline(new TreeEdit.Move(id("b"), id("a"), 1))).isEqualTo("a(c b d) e");
      assertThat(outline(new TreeEdit.Move(id("b"), id("a"), 2))).isEqualTo("a(c d b) e");
      assertThat(outline(new TreeEdit.Move(id("d"), id("a"), 0))).isEqualTo("a(d b c) e");
    }

    @Test
    void movesIntoAnotherNodeAndOut() {
      assertThat(outline(new TreeEdit.Move(id("e"), id("c"), 0))).isEqualTo("a(b c(e) d)");
      assertThat(outline(new TreeEdit.Move(id("c"), ROOT, 0))).isEqualTo("c a(b d) e");
    }

    @Test
    void replacesANodeAndAllThatWasInIt() {
      assertThat(outline(new TreeEdit.Replace(id("a"), Outlines.node("x(b)")))).isEqualTo("x(b) e");
      ComponentTree other = Outlines.tree("z");
      assertThat(TreeEdits.apply(TREE, List.of(new TreeEdit.Replace(ROOT, other.root()))))
          .isEqualTo(other);
    }

    @Test
    void leavesTheTreeThatItBeganWith() {
      outline(new TreeEdit.Remove(id("a")));
      assertThat(Outlines.of(TREE)).isEqualTo("a(b c d) e");
    }
  }

  @Nested
  class Settings {

    @Test
    void setsAndUnsetsPropsAndStyles() {
      ComponentTree set =
          TreeEdits.apply(
              TREE,
              List.of(
                  TreeEdit.setProp(id("b"), "title", PropValue.text("B")),
                  TreeEdit.setStyle(id("b"), "gap", PropValue.number(4)),
                  new TreeEdit.Put(id("b"), Facet.ANIMATIONS, "effect", PropValue.text("fade"))));
      assertThat(set.find(id("b")).orElseThrow().props().text("title", "")).isEqualTo("B");
      assertThat(set.find(id("b")).orElseThrow().facet(Facet.STYLES).values()).containsKey("gap");
      assertThat(set.find(id("b")).orElseThrow().facet(Facet.ANIMATIONS).isEmpty()).isFalse();
      ComponentTree unset =
          TreeEdits.apply(
              set,
              List.of(
                  TreeEdit.unsetProp(id("b"), "title"),
                  TreeEdit.unsetStyle(id("b"), "gap"),
                  new TreeEdit.Unset(id("b"), Facet.ANIMATIONS, "effect")));
      assertThat(unset).isEqualTo(TREE);
    }

    @Test
    void retypesAndKeepsWhatIsInIt() {
      ComponentTree retyped =
          TreeEdits.apply(TREE, List.of(new TreeEdit.Retype(id("a"), ComponentType.of("other"))));
      assertThat(retyped.find(id("a")).orElseThrow().type().name()).isEqualTo("other");
      assertThat(Outlines.of(retyped)).isEqualTo("a(b c d) e");
    }

    @Test
    void undoAWriteOverAnEarlierValue() {
      ComponentTree one = TreeEdits.apply(TREE, List.of(put("x", 1)));
      assertThat(TreeEdits.inverse(one, List.of(put("x", 2)))).containsExactly(put("x", 1));
      assertThat(TreeEdits.inverse(TREE, List.of(put("x", 2))))
          .containsExactly(TreeEdit.unsetProp(id("b"), "x"));
    }

    private TreeEdit put(String name, long value) {
      return TreeEdit.setProp(id("b"), name, PropValue.number(value));
    }
  }

  @Nested
  class Refusals {

    @Test
    void nameTheNode() {
      assertRefused("nobody", new TreeEdit.Remove(id("nobody")));
      assertRefused("nobody", new TreeEdit.Move(id("a"), id("nobody"), 0));
      assertRefused("nobody", new TreeEdit.Insert(id("nobody"), 0, Outlines.node("x")));
      assertRefused("nobody", TreeEdit.setProp(id("nobody"), "x", PropValue.number(1)));
      assertRefused("b", TreeEdit.unsetProp(id("b"), "missing"));
      assertRefused("root", new TreeEdit.Remove(ROOT));
      assertRefused("e", new TreeEdit.Insert(ROOT, 0, Outlines.node("x(e)")));
      assertRefused("a", new TreeEdit.Insert(id("a"), 4, Outlines.node("x")));
      assertRefused("a", new TreeEdit.Insert(id("a"), -1, Outlines.node("x")));
      assertRefused("a", new TreeEdit.Move(id("b"), id("a"), 3));
      assertRefused("a", new TreeEdit.Move(id("e"), id("a"), 4));
      assertRefused("a", new TreeEdit.Move(id("a"), id("b"), 0));
      assertRefused("a", new TreeEdit.Move(id("a"), id("a"), 0));
      assertRefused("root", new TreeEdit.Move(ROOT, id("a"), 0));
    }

    @Test
    void comeWithTheOutcomeOnlyWhereItIsNoTree() {
      TreeEdit notAPage = new TreeEdit.Retype(ROOT, ComponentType.of("card"));
      assertThat(refusal(() -> TreeEdits.apply(TREE, List.of(notAPage))).code())
          .isEqualTo(ErrorCode.SITE_INVALID_TREE);
      assertThat(
              TreeEdits.apply(
                  TREE, List.of(notAPage, new TreeEdit.Retype(ROOT, ComponentType.PAGE))))
          .isEqualTo(TREE);
    }

    /** Each move puts one more node below the last. */
    @Test
    void comeForAChainLongerThanAnyStack() {
      int length = 9_000;
      ComponentTree flat =
          Outlines.tree(
              IntStream.range(0, length).mapToObj(i -> "n" + i).collect(Collectors.joining(" ")));
      List<TreeEdit> edits =
          new ArrayList<>(
              IntStream.range(1, length)
                  .mapToObj(i -> new TreeEdit.Move(id("n" + i), id("n" + (i - 1)), 0))
                  .toList());
      assertThat(refusal(() -> TreeEdits.apply(flat, edits)).code())
          .isEqualTo(ErrorCode.SITE_INVALID_TREE);
      edits.add(new TreeEdit.Replace(id("n0"), Outlines.node("x")));
      assertThat(refusal(() -> TreeEdits.apply(flat, edits)).code())
          .isEqualTo(ErrorCode.SITE_INVALID_TREE);
    }

    private void assertRefused(String node, TreeEdit edit) {
      Problem problem = refusal(() -> TreeEdits.apply(TREE, List.of(edit)));
      assertThat(problem.code()).isEqualTo(ErrorCode.COMP_INVALID_EDIT);
      assertThat(problem.details()).containsEntry("node", node);
      assertThat(problem.message()).isNotBlank();
    }
  }

  private static String outline(TreeEdit edit) {
    ComponentTree edited = TreeEdits.apply(TREE, List.of(edit));
    assertThat(TreeEdits.apply(edited, TreeEdits.inverse(TREE, List.of(edit)))).isEqualTo(TREE);
    return Outlines.of(edited);
  }

  private static NodeId id(String id) {
    return new NodeId(id);
  }
}
