package dev.aether.domain.component.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.Outlines;
import dev.aether.domain.component.PropValue;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TreeDiffTest {
  private static final NodeId ROOT = new NodeId("root");

  @Nested
  class Structure {

    @Test
    void seesAMoveAsAMove() {
      assertThat(diff("a b c(d)", "b c(d a)")).containsExactly(move("a", "c", 1));
      assertThat(diff("a(b c) d", "a(c) b d")).containsExactly(move("b", "root", 1));
    }

    @Test
    void movesAsFewSiblingsAsCanBe() {
      assertThat(diff("a b c d e", "e a b c d")).containsExactly(move("e", "root", 0));
      assertThat(diff("a b c d e", "b c d e a")).containsExactly(move("a", "root", 4));
      assertThat(diff("a b c d e f", "d e f a b c")).hasSize(3);
    }

    @Test
    void insertsANewNodeWithAllThatIsNewInIt() {
      assertThat(diff("a", "a x(y z)"))
          .containsExactly(new TreeEdit.Insert(ROOT, 1, Outlines.node("x(y z)")));
    }

    @Test
    void bringsAnOldNodeIntoANewOne() {
      assertThat(diff("a b", "x(a y) b"))
          .containsExactly(new TreeEdit.Insert(ROOT, 0, Outlines.node("x(y)")), move("a", "x", 0));
    }

    @Test
    void savesAChildFromAParentThatGoes() {
      assertThat(diff("a(b c)", "b"))
          .containsExactly(move("b", "root", 0), new TreeEdit.Remove(new NodeId("a")));
    }

    @Test
    void turnsParentAndChildAround() {
      assertThat(diff("a(b)", "b(a)")).containsExactly(move("b", "root", 0), move("a", "b", 0));
    }

    @Test
    void removesOnceWhatGoesTogether() {
      assertThat(diff("a(b(c d)) e", "e")).containsExactly(new TreeEdit.Remove(new NodeId("a")));
    }

    @Test
    void replacesARootOfAnotherName() {
      ComponentTree from = Outlines.tree("a");
      ComponentTree to = ComponentTree.of(Outlines.tree("b").root().withId(new NodeId("page")));
      assertThat(TreeDiff.between(from, to)).containsExactly(new TreeEdit.Replace(ROOT, to.root()));
    }
  }

  @Nested
  class Settings {
    private final ComponentTree from = set("x", 1, "y", 2);

    @Test
    void areNamedOneByOne() {
      assertThat(TreeDiff.between(from, set("x", 1, "z", 3)))
          .containsExactly(
              new TreeEdit.Unset(new NodeId("a"), Facet.PROPS, "y"),
              new TreeEdit.Put(new NodeId("a"), Facet.PROPS, "z", PropValue.number(3)));
      assertThat(TreeDiff.between(from, set("x", 9, "y", 2)))
          .containsExactly(
              new TreeEdit.Put(new NodeId("a"), Facet.PROPS, "x", PropValue.number(9)));
    }

    @Test
    void comeWithTheTypeFirst() {
      ComponentTree to =
          TreeEdits.apply(
              from,
              List.of(
                  TreeEdit.setStyle(new NodeId("a"), "gap", PropValue.number(1)),
                  new TreeEdit.Retype(new NodeId("a"), ComponentType.of("other"))));
      assertThat(TreeDiff.between(from, to))
          .containsExactly(
              new TreeEdit.Retype(new NodeId("a"), ComponentType.of("other")),
              TreeEdit.setStyle(new NodeId("a"), "gap", PropValue.number(1)));
    }

    private static ComponentTree set(String one, long first, String two, long second) {
      return TreeEdits.apply(
          Outlines.tree("a"),
          List.of(
              TreeEdit.setProp(new NodeId("a"), one, PropValue.number(first)),
              TreeEdit.setProp(new NodeId("a"), two, PropValue.number(second))));
    }
  }

  @Nested
  class AsJsonPatch {

    @Test
    void movesAreMoves() {
      assertThat(patch("a b c", "c a b"))
          .isEqualTo("[{'op':'move','path':'/root/children/0','from':'/root/children/2'}]");
    }

    @Test
    void listsComeWithTheirFirstChildAndGoWithTheirLast() {
      assertThat(patch("a", "a(b)"))
          .isEqualTo(
              "[{'op':'add','path':'/root/children/0/children',"
                  + "'value':[{'id':'b','type':'card','props':{}}]}]");
      assertThat(patch("a(b)", "a"))
          .isEqualTo("[{'op':'remove','path':'/root/children/0/children'}]");
      assertThat(patch("a(b) c", "a c(b)"))
          .isEqualTo(
              "[{'op':'remove','path':'/root/children/0/children'},"
                  + "{'op':'add','path':'/root/children/1/children',"
                  + "'value':[{'id':'b','type':'card','props':{}}]}]");
    }

    @Test
    void aMoveIntoTheNextSiblingIsGoingAndComing() {
      assertThat(patch("a b(c)", "b(c a)"))
          .isEqualTo(
              "[{'op':'remove','path':'/root/children/0'},"
                  + "{'op':'add','path':'/root/children/0/children/1',"
                  + "'value':{'id':'a','type':'card','props':{}}}]");
    }

    @Test
    void facetsComeAndGoAsAWholeAndPropsStay() {
      ComponentTree plain = Outlines.tree("a");
      TreeEdit style = TreeEdit.setStyle(new NodeId("a"), "gap", PropValue.number(1));
      TreeEdit prop = TreeEdit.setProp(new NodeId("a"), "x/y", PropValue.number(1));
      ComponentTree set = TreeEdits.apply(plain, List.of(style, prop));
      assertThat(text(TreePatch.of(plain, List.of(style, prop))))
          .isEqualTo(
              "[{'op':'add','path':'/root/children/0/styles','value':{'gap':1}},"
                  + "{'op':'add','path':'/root/children/0/props/x~1y','value':1}]");
      assertThat(text(TreePatch.of(set, TreeEdits.inverse(plain, List.of(style, prop)))))
          .isEqualTo(
              "[{'op':'remove','path':'/root/children/0/props/x~1y'},"
                  + "{'op':'remove','path':'/root/children/0/styles'}]");
    }

    @Test
    void typesAndWholeNodesAreReplaced() {
      ComponentTree tree = Outlines.tree("a");
      List<TreeEdit> edits =
          List.of(
              new TreeEdit.Retype(new NodeId("a"), new ComponentType("card", 2)),
              new TreeEdit.Replace(new NodeId("a"), Outlines.node("b")));
      assertThat(text(TreePatch.of(tree, edits)))
          .isEqualTo(
              "[{'op':'replace','path':'/root/children/0/type','value':'card@2'},"
                  + "{'op':'replace','path':'/root/children/0',"
                  + "'value':{'id':'b','type':'card','props':{}}}]");
    }

    private static String patch(String from, String to) {
      ComponentTree tree = Outlines.tree(from);
      return text(TreePatch.of(tree, TreeDiff.between(tree, Outlines.tree(to))));
    }

    private static String text(JsonPatch patch) {
      return patch.toJson().toJson().replace('"', '\'');
    }
  }

  private static TreeEdit move(String id, String parent, int index) {
    return new TreeEdit.Move(new NodeId(id), new NodeId(parent), index);
  }

  private static List<TreeEdit> diff(String from, String to) {
    return TreeDiff.between(Outlines.tree(from), Outlines.tree(to));
  }
}
