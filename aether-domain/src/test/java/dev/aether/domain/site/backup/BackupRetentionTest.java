package dev.aether.domain.site.backup;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.site.SampleSites.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SampleSites;
import dev.aether.domain.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupRetentionTest {
  private static final Site SITE = SampleSites.draft();
  private static final Instant DAY_40 = day(40);

  @ParameterizedTest
  @CsvSource({"FREE, 1, 1, 1", "STARTER, 5, 7, 3", "PRO, 25, 30, 10", "BUSINESS, 100, 30, 10"})
  void keepsSoManyOfEachKind(Tier tier, int manual, int auto, int preDeploy) {
    assertThat(BackupRetention.limitOf(tier, BackupKind.MANUAL).toEdge()).isEqualTo(manual);
    assertThat(BackupRetention.limitOf(tier, BackupKind.AUTO).toEdge()).isEqualTo(auto);
    assertThat(BackupRetention.limitOf(tier, BackupKind.PRE_DEPLOY).toEdge()).isEqualTo(preDeploy);
  }

  @Nested
  class Deletion {

    @Test
    void takesExpiredOnesOfAnyKindOldestFirst() {
      Backup manual = backup(2, BackupKind.MANUAL, 2);
      Backup auto = backup(1, BackupKind.AUTO, 1);
      Backup fresh = backup(3, BackupKind.AUTO, 30);
      assertThat(BackupRetention.delete(List.of(fresh, manual, auto), Tier.PRO, DAY_40))
          .containsExactly(auto, manual);
    }

    @Test
    void takesTheSystemsOldestBeyondTheNumber() {
      Backup first = backup(1, BackupKind.AUTO, 31);
      Backup second = backup(2, BackupKind.AUTO, 32);
      Backup third = backup(3, BackupKind.PRE_DEPLOY, 33);
      Backup fourth = backup(4, BackupKind.PRE_DEPLOY, 34);
      assertThat(BackupRetention.delete(List.of(first, second, third, fourth), Tier.FREE, DAY_40))
          .containsExactly(first, third);
    }

    @Test
    void leavesWhatTheOwnerMadeByHand() {
      List<Backup> manual =
          List.of(
              backup(1, BackupKind.MANUAL, 31),
              backup(2, BackupKind.MANUAL, 32),
              backup(3, BackupKind.MANUAL, 33));
      assertThat(BackupRetention.delete(manual, Tier.FREE, DAY_40)).isEmpty();
    }

    @Test
    void leavesTheNewestThoughItExpired() {
      Backup older = backup(1, BackupKind.AUTO, 1);
      Backup newest = backup(2, BackupKind.AUTO, 2);
      assertThat(BackupRetention.delete(List.of(newest, older), Tier.PRO, DAY_40))
          .containsExactly(older);
    }

    @Test
    void ofNothingIsNothing() {
      assertThat(BackupRetention.delete(List.of(), Tier.FREE, DAY_40)).isEmpty();
    }

    @Test
    void tellsBackupsOfTheSameMomentApart() {
      Backup one = backup(1, BackupKind.AUTO, 31);
      Backup two = backup(2, BackupKind.AUTO, 31);
      assertThat(BackupRetention.delete(List.of(one, two), Tier.FREE, DAY_40)).containsExactly(one);
      assertThat(BackupRetention.delete(List.of(two, one), Tier.FREE, DAY_40)).containsExactly(one);
    }
  }

  @Property
  void neverTakesTheNewestNorAnUnexpiredOneMadeByHand(
      @ForAll("backups") List<Backup> backups, @ForAll Tier tier) {
    List<Backup> deleted = BackupRetention.delete(backups, tier, DAY_40);
    assertThat(deleted).doesNotHaveDuplicates().isSubsetOf(backups);
    assertThat(deleted).noneMatch(b -> b.kind() == BackupKind.MANUAL && !b.isExpired(DAY_40));
    assertThat(deleted.size()).isLessThanOrEqualTo(Math.max(0, backups.size() - 1));
    if (!deleted.isEmpty()) {
      Instant lastDeleted = deleted.get(deleted.size() - 1).createdAt();
      assertThat(backups)
          .filteredOn(b -> !deleted.contains(b))
          .anyMatch(b -> !b.createdAt().isBefore(lastDeleted));
    }
  }

  @Provide
  Arbitrary<List<Backup>> backups() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 10_000),
            Arbitraries.of(BackupKind.values()),
            Arbitraries.integers().between(0, 40))
        .as(BackupRetentionTest::backup)
        .list()
        .ofMaxSize(30)
        .uniqueElements(Backup::id);
  }

  @Nested
  class RoomForOneByHand {
    private final Backup current = backup(1, BackupKind.MANUAL, 35);

    @Test
    void isThereUpToTheNumber() {
      List<Backup> others =
          List.of(backup(2, BackupKind.AUTO, 35), backup(3, BackupKind.MANUAL, 1));
      assertThatCode(() -> BackupRetention.requireRoomForManual(others, Tier.FREE, DAY_40))
          .doesNotThrowAnyException();
    }

    @Test
    void isNotThereBeyondIt() {
      assertThat(
              refusal(
                  () -> BackupRetention.requireRoomForManual(List.of(current), Tier.FREE, DAY_40)))
          .isEqualTo(
              new Problem(
                  ErrorCode.SUB_LIMIT_EXCEEDED,
                  "The site has as many backups as the plan keeps; delete one first.",
                  Map.of("limit", 1, "used", 1L)));
    }
  }

  private static Backup backup(int number, BackupKind kind, int day) {
    return Backup.of(new BackupId(new UUID(0, number)), SITE, kind, "", day(day));
  }

  private static Instant day(int number) {
    return MONDAY.plus(Duration.ofDays(number));
  }
}
