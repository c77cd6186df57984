package dev.aether.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.Limit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRetentionTest {

  @ParameterizedTest
  @CsvSource({"FREE, 10", "STARTER, 50", "PRO, 200", "BUSINESS, -1"})
  void keepsMoreTheMoreIsPaid(Tier tier, int limit) {
    assertThat(VersionRetention.limitOf(tier).toEdge()).isEqualTo(limit);
  }

  @Test
  void dropsTheOldestBeyondTheLimit() {
    assertThat(VersionRetention.drop(List.of(4, 1, 3, 2, 5), Set.of(), Limit.of(2)))
        .containsExactly(1, 2, 3);
  }

  @Test
  void dropsNothingUpToTheLimit() {
    assertThat(VersionRetention.drop(List.of(1, 2, 3), Set.of(), Limit.of(3))).isEmpty();
    assertThat(VersionRetention.drop(List.of(1, 2, 3), Set.of(), Limit.unlimited())).isEmpty();
    assertThat(VersionRetention.drop(List.of(), Set.of(), Limit.of(0))).isEmpty();
  }

  @Test
  void keepsWhatIsInUseHoweverOld() {
    assertThat(VersionRetention.drop(List.of(1, 2, 3, 4, 5), Set.of(1, 3), Limit.of(1)))
        .containsExactly(2, 4);
  }

  @Test
  void keepsTheNewestEvenWithoutAnyPlace() {
    assertThat(VersionRetention.drop(List.of(1, 2), Set.of(), Limit.of(0))).containsExactly(1);
  }

  @Property
  void neverDropsTheNewestOrWhatIsInUse(
      @ForAll @Size(min = 1, max = 40) Set<@IntRange(min = 1, max = 99) Integer> versions,
      @ForAll @Size(max = 10) Set<@IntRange(min = 1, max = 99) Integer> inUse,
      @ForAll @IntRange(max = 50) int limit) {
    List<Integer> dropped = VersionRetention.drop(versions, inUse, Limit.of(limit));
    int newest = versions.stream().max(Integer::compare).orElseThrow();
    assertThat(dropped).doesNotContain(newest).isSorted().noneMatch(inUse::contains);
    assertThat(versions).containsAll(dropped);
    assertThat(versions.size() - dropped.size())
        .isGreaterThanOrEqualTo(Math.min(limit, versions.size()));
  }
}
