package dev.aether.domain.component.merge;

import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.Outlines;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.edit.TreeEdit;
import dev.aether.domain.component.edit.TreeEdits;
import dev.aether.domain.shared.ErrorCode;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeMergeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // base | mine | theirs | both
        "a b | x a b | a b y | x a b y",
        "a b | a x b | a y b | a x y b",
        "a b | a y b | a x b | a x y b",
        "a b | a p q b | a n o b | a n o p q b",
        "a b c | c a b | a b x c | c a b x",
        "a b c d | b c d a | a b d c | b d c a",
        "a b c | b c | a c | c",
        "a(b c) d | d | a(c) d | d",
        "a(b c) | a(b c) x | a(c b) | a(c b) x",
        "a(b) c | a c(b) | b2 a(b) c | b2 a c(b)",
        "a b c | a(b) c | a b(c) | a(b(c))",
        "a b | a b x | a b x | a b x",
        "a b c | c b a | c b a | c b a",
        "a(b) | b a | a(b) c | b a c",
        "a(b) | b | a(b) c | b c",
        "a b c d | b c d a | b a c d | b c d a",
        "a | a x | x(a) | x(a)"
      })
  void hasTheChangesOfBoth(String base, String mine, String theirs, String both) {
    assertThat(merge(base, mine, theirs)).isEqualTo(both);
    assertThat(merge(base, theirs, mine)).isEqualTo(both);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b c | a(c) b | a b(c) | c parent",
        "a b | a(b) | b(a) | a parent, b parent",
        "a b c | a(b) c | c(a) b | ''",
        "a b c | a(b) c | a b(c) | ''",
        "a b c | c(a) b | b a(c) | a parent, c parent",
        "a b c d | b c d a | b c a d | a position",
        "a(b) | c | a(b x) | a removed",
        "a(b) c | c | a c(b) | b removed",
        "a(b c) d | d | a(c b) d | a removed",
        "a(b) | '' | a(b(x)) | b removed",
        "a | a x | x a | x position"
      })
  void namesWhatBothChangedDifferently(String base, String mine, String theirs, String conflicts) {
    String found = merge(base, mine, theirs);
    assertThat(merge(base, theirs, mine)).isEqualTo(found);
    if (!conflicts.isEmpty()) {
      assertThat(found).isEqualTo(conflicts);
    } else {
      assertThat(found).doesNotContain("parent", "position", "removed");
    }
  }

  @Nested
  class Settings {
    private final ComponentTree base = with(Outlines.tree("a b"), set("x", 1), set("y", 1));

    @Test
    void ofOneNodeMerge() {
      assertThat(TreeMerge.of(base, with(base, set("x", 2)), with(base, unset("y"), set("z", 3))))
          .isEqualTo(new Merge.Clean(with(base, set("x", 2), unset("y"), set("z", 3))));
    }

    @Test
    void thatBothChangedAlikeAreNoConflict() {
      ComponentTree mine = with(base, set("x", 2), set("z", 1));
      ComponentTree theirs = with(base, set("x", 2), unset("y"));
      assertThat(TreeMerge.of(base, mine, theirs))
          .isEqualTo(new Merge.Clean(with(base, set("x", 2), set("z", 1), unset("y"))));
    }

    @Test
    void thatBothChangedAreNamedByFacet() {
      ComponentTree mine = with(base, set("x", 2), unset("y"), style(1));
      ComponentTree theirs = with(base, set("x", 3), set("y", 5), style(2));
      assertThat(conflicts(base, mine, theirs)).isEqualTo("a props.x, a props.y, a styles.gap");
    }

    @Test
    void mergeWithAMove() {
      ComponentTree moved = with(base, new TreeEdit.Move(id("a"), id("b"), 0));
      assertThat(TreeMerge.of(base, moved, with(base, set("x", 2))))
          .isEqualTo(new Merge.Clean(with(moved, set("x", 2))));
    }

    @Test
    void ofANodeThatIsGoneAreAConflict() {
      ComponentTree gone = with(base, new TreeEdit.Remove(id("a")));
      assertThat(conflicts(base, gone, with(base, style(1)))).isEqualTo("a removed");
    }

    @Test
    void ofAnotherTypeAreAConflict() {
      ComponentTree retyped = with(base, retype("other"));
      assertThat(conflicts(base, retyped, with(base, set("x", 2)))).isEqualTo("a type");
      assertThat(conflicts(base, retyped, with(base, retype("third")))).isEqualTo("a type");
      assertThat(TreeMerge.of(base, retyped, with(base, style(1))))
          .isEqualTo(new Merge.Clean(with(base, retype("other"), style(1))));
    }

    @Test
    void mergeWhereBothMadeItTheSameOther() {
      ComponentTree mine = with(base, retype("other"), set("x", 2));
      ComponentTree theirs = with(base, retype("other"), unset("y"));
      assertThat(TreeMerge.of(base, mine, theirs))
          .isEqualTo(new Merge.Clean(with(base, retype("other"), set("x", 2), unset("y"))));
    }

    @Test
    void ofTwoNewNodesOfOneIdHaveToBeEqual() {
      TreeEdit insert = new TreeEdit.Insert(id("root"), 0, Outlines.node("n"));
      ComponentTree other = with(base, insert, TreeEdit.setProp(id("n"), "x", PropValue.number(1)));
      assertThat(conflicts(base, with(base, insert), other)).isEqualTo("n added");
    }

    private TreeEdit set(String name, long value) {
      return TreeEdit.setProp(id("a"), name, PropValue.number(value));
    }

    private TreeEdit unset(String name) {
      return TreeEdit.unsetProp(id("a"), name);
    }

    private TreeEdit style(long value) {
      return TreeEdit.setStyle(id("a"), "gap", PropValue.number(value));
    }

    private TreeEdit retype(String type) {
      return new TreeEdit.Retype(id("a"), ComponentType.of(type));
    }
  }

  @Nested
  class Limits {

    @Test
    void refuseATreeThatIsTooDeepOnlyTogether() {
      String base = "a(b(c(d(e(f))))) p(q(r(s(t(u)))))";
      String mine = "a(b(c(d(e(f(p(q(r(s(t(u)))))))))))";
      assertThat(refusalCode(() -> Outlines.tree(mine))).isEqualTo(ErrorCode.SITE_INVALID_TREE);
      assertThat(
              refusalCode(
                  () ->
                      TreeMerge.of(
                          Outlines.tree(base + " v(w)"),
                          Outlines.tree("a(b(c(d(e(f(v(w))))))) p(q(r(s(t(u)))))"),
                          Outlines.tree("a(b(c(d(e(f))))) v(w(p(q(r(s(t(u)))))))"))))
          .isEqualTo(ErrorCode.SITE_INVALID_TREE);
    }

    /** Each half of the moves is shallow; together they are a chain of two thousand levels. */
    @Test
    void holdForAChainLongerThanAnyStack() {
      int length = 2_000;
      String base = IntStream.range(0, length).mapToObj(i -> "n" + i).collect(joined());
      String mine = IntStream.range(0, length / 2).mapToObj(i -> pair(2 * i)).collect(joined());
      String theirs =
          "n0 "
              + IntStream.range(0, length / 2 - 1).mapToObj(i -> pair(2 * i + 1)).collect(joined())
              + " n"
              + (length - 1);
      assertThat(
              refusalCode(
                  () ->
                      TreeMerge.of(
                          Outlines.tree(base), Outlines.tree(mine), Outlines.tree(theirs))))
          .isEqualTo(ErrorCode.SITE_INVALID_TREE);
    }

    private static String pair(int first) {
      return "n" + first + "(n" + (first + 1) + ")";
    }

    private static Collector<CharSequence, ?, String> joined() {
      return Collectors.joining(" ");
    }
  }

  @Test
  void isAConflictWhereThePageItselfIsAnother() {
    ComponentTree base = Outlines.tree("a");
    ComponentTree other = ComponentTree.of(Outlines.tree("b").root().withId(id("page")));
    assertThat(conflicts(base, other, Outlines.tree("a c"))).isEqualTo("root removed");
  }

  private static String merge(String base, String mine, String theirs) {
    return outcome(TreeMerge.of(Outlines.tree(base), Outlines.tree(mine), Outlines.tree(theirs)));
  }

  private static String conflicts(ComponentTree base, ComponentTree mine, ComponentTree theirs) {
    assertThat(TreeMerge.of(base, theirs, mine)).isEqualTo(TreeMerge.of(base, mine, theirs));
    return outcome(TreeMerge.of(base, mine, theirs));
  }

  private static String outcome(Merge merge) {
    return merge instanceof Merge.Conflicted conflicted
        ? conflicted.conflicts().stream()
            .map(conflict -> conflict.node() + " " + conflict.property())
            .collect(Collectors.joining(", "))
        : Outlines.of(((Merge.Clean) merge).tree());
  }

  private static ComponentTree with(ComponentTree tree, TreeEdit... edits) {
    return TreeEdits.apply(tree, List.of(edits));
  }

  private static NodeId id(String id) {
    return new NodeId(id);
  }
}
