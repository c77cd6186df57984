package dev.aether.domain.component.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.TreeMaker;
import dev.aether.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TreeDiffPropertyTest {
  @Provide
  Arbitrary<Long> seeds() {
    return TreeMaker.seeds();
  }

  @Property(tries = 1_000)
  void leadsFromAnyTreeToAnyOther(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree from = maker.anyShape(14);
    ComponentTree to = maker.anyShape(14);
    assertThat(TreeEdits.apply(from, TreeDiff.between(from, to))).isEqualTo(to);
  }

  @Property
  void leadsThroughWhatPeopleDo(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree from = maker.valid(60);
    ComponentTree to = maker.changed(from, 12, "new-");
    assertThat(TreeEdits.apply(from, TreeDiff.between(from, to))).isEqualTo(to);
    assertThat(TreeDiff.between(to, to)).isEmpty();
  }

  @Property
  void isNoLongerThanWhatWasDone(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree from = maker.valid(60);
    ComponentTree to = maker.changed(from, 1, "new-");
    assertThat(TreeDiff.between(from, to)).hasSizeLessThanOrEqualTo(1);
  }

  @Property
  void everyEditFollowedByItsInverseChangesNothing(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree tree = maker.valid(40);
    TreeEdit edit = maker.edit(tree, "new");
    try {
      ComponentTree edited = TreeEdits.apply(tree, List.of(edit));
      List<TreeEdit> back = TreeEdits.inverse(tree, List.of(edit));
      assertThat(TreeEdits.apply(edited, back)).isEqualTo(tree);
      assertThat(TreeEdits.inverse(edited, back)).isEqualTo(List.of(edit));
    } catch (DomainException impossible) {
      assertThat(impossible.code().ref()).isIn("COMP_003", "SITE_006");
    }
  }

  @Property
  void manyEditsAreUndoneTogether(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree from = maker.anyShape(20);
    List<TreeEdit> edits = new ArrayList<>(TreeDiff.between(from, maker.anyShape(20)));
    ComponentTree to = TreeEdits.apply(from, edits);
    assertThat(TreeEdits.apply(to, TreeEdits.inverse(from, edits))).isEqualTo(from);
  }

  @Property
  void isTheSameAsItsJsonPatch(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree from = maker.anyShape(14);
    ComponentTree to = maker.anyShape(14);
    JsonPatch patch = TreePatch.of(from, TreeDiff.between(from, to));
    assertThat(patch.apply(from.toJson())).isEqualTo(to.toJson());
    assertThat(JsonPatch.ofJson(patch.toJson())).isEqualTo(patch);
    assertThat(TreeEdits.apply(from, TreePatch.edits(from, patch))).isEqualTo(to);
  }
}
