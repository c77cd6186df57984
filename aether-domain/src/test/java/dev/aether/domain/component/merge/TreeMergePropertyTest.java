package dev.aether.domain.component.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.TreeMaker;
import dev.aether.domain.component.query.TreeSearch;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TreeMergePropertyTest {
  @Provide
  Arbitrary<Long> seeds() {
    return TreeMaker.seeds();
  }

  @Property(tries = 1_000)
  void isTheSameWhoeverComesFirst(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree base = maker.anyShape(12);
    ComponentTree mine = maker.changed(base, 4, "mine-");
    ComponentTree theirs = maker.changed(base, 4, "theirs-");
    assertThat(merge(base, mine, theirs)).isEqualTo(merge(base, theirs, mine));
  }

  @Property
  void isWhatOneDidWhereTheOtherDidNothing(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree base = maker.anyShape(12);
    ComponentTree mine = maker.anyShape(12);
    assertThat(TreeMerge.of(base, mine, base)).isEqualTo(new Merge.Clean(mine));
    assertThat(TreeMerge.of(base, mine, mine)).isEqualTo(new Merge.Clean(mine));
  }

  @Property(tries = 1_000)
  void dropsNothingInSilence(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree base = maker.anyShape(12);
    ComponentTree mine = maker.changed(base, 5, "mine-");
    ComponentTree theirs = maker.changed(base, 5, "theirs-");
    if (merge(base, mine, theirs).orElse(null) instanceof Merge.Clean clean) {
      Set<NodeId> wanted = new HashSet<>(ids(mine));
      wanted.addAll(ids(theirs));
      wanted.removeIf(id -> ids(base).contains(id) && !inBoth(id, mine, theirs));
      assertThat(ids(clean.tree())).isEqualTo(wanted);
    }
  }

  /** Any two trees of the same ids: moves into each other, removals and all. */
  @Property(tries = 1_000)
  void alwaysAnswers(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree base = maker.anyShape(10);
    Optional<Merge> merge = merge(base, maker.anyShape(10), maker.anyShape(10));
    merge.ifPresent(
        outcome -> {
          if (outcome instanceof Merge.Conflicted conflicted) {
            assertThat(conflicted.conflicts()).isNotEmpty().doesNotHaveDuplicates().isSorted();
          }
        });
  }

  /** Empty where the merged tree would be too deep. */
  private static Optional<Merge> merge(
      ComponentTree base, ComponentTree mine, ComponentTree theirs) {
    try {
      return Optional.of(TreeMerge.of(base, mine, theirs));
    } catch (DomainException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.SITE_INVALID_TREE);
      return Optional.empty();
    }
  }

  private static boolean inBoth(NodeId id, ComponentTree mine, ComponentTree theirs) {
    return ids(mine).contains(id) && ids(theirs).contains(id);
  }

  private static Set<NodeId> ids(ComponentTree tree) {
    return TreeSearch.nodes(tree).map(place -> place.node().id()).collect(Collectors.toSet());
  }
}
