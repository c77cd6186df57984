package dev.aether.application.deployment.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.World;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountVisitsTest {
  private static final SiteId SITE = new SiteId(new UUID(0, 1));
  private static final Visitor ADA = new Visitor("203.0.113.1", "Mozilla/5.0");
  private static final Visitor BOB = new Visitor("203.0.113.2", "Mozilla/5.0");

  private final Kept kept = new Kept();
  private final Moving clock = new Moving(Instant.parse("2026-03-01T12:00:00Z"));
  private final CountVisits count = new CountVisits(new World().ports.units(), kept, clock);

  @Test
  void storesWhatItHasCounted() {
    count.store();
    look("/", ADA);
    look("/", ADA);
    look("/menu/", BOB);
    assertThat(count.isWaiting()).isTrue();
    count.store();
    assertThat(count.isWaiting()).isFalse();
    assertThat(kept.views()).isEqualTo(3);
    assertThat(kept.visitors()).hasSize(2);
    count.store();
    assertThat(kept.views()).isEqualTo(3);
  }

  @Test
  void marksNobodyTheSameOnAnotherDayOrSite() {
    count.store();
    look("/", ADA);
    count.handle(new SiteId(new UUID(0, 2)), "/", Optional.of(ADA));
    clock.now = clock.now.plusSeconds(86_400);
    count.store();
    look("/", ADA);
    count.store();
    assertThat(kept.visitors()).extracting(VisitorOfDay::mark).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void hasTheSaltOfTheNextDayBeforeItBegins() {
    clock.now = Instant.parse("2026-03-01T23:55:00Z");
    count.store();
    kept.answers = false;
    clock.now = Instant.parse("2026-03-02T00:00:01Z");
    look("/", ADA);
    kept.answers = true;
    count.store();
    assertThat(kept.visitors())
        .extracting(VisitorOfDay::day)
        .containsExactly(LocalDate.of(2026, 3, 2));
  }

  @Test
  void countsViewsButNoVisitorsWithoutASalt() {
    look("/", ADA);
    count.store();
    assertThat(kept.views()).isEqualTo(1);
    assertThat(kept.visitors()).isEmpty();
  }

  @Test
  void keepsWhatCannotBeStoredNow() {
    count.store();
    kept.answers = false;
    look("/", ADA);
    count.store();
    look("/", BOB);
    count.store();
    kept.answers = true;
    count.store();
    assertThat(kept.views()).isEqualTo(2);
    assertThat(kept.visitors()).hasSize(2);
    assertThat(count.dropped()).isZero();
  }

  @Test
  void takesNoMoreRoomHoweverManyPagesAndVisitorsThereAre() {
    count.store();
    kept.answers = false;
    for (int i = 0; i < 60_000; i++) {
      look("/" + i % 15_000 + "/", new Visitor("visitor " + i, "Mozilla/5.0"));
      if (i % 20_000 == 0) {
        count.store();
      }
    }
    assertThat(count.dropped()).isEqualTo(60_000 / 3 + 10_000);
    assertThat(count.dropped()).isZero();
    kept.answers = true;
    count.store();
    assertThat(kept.views()).isEqualTo(40_000);
    assertThat(kept.visitors()).hasSize(50_000);
    assertThat(kept.batches).allMatch(batch -> batch.views().size() <= 2_000);
  }

  @Test
  void losesWhatTheStoreRefusesAndSaysSo() {
    count.store();
    kept.refuses = true;
    look("/", ADA);
    assertThatThrownBy(count::store).isInstanceOf(IllegalStateException.class);
    assertThat(count.isWaiting()).isFalse();
    kept.refuses = false;
    look("/", ADA);
    count.store();
    assertThat(kept.views()).isEqualTo(1);
  }

  @Test
  void tellsNobodyWhoVisited() {
    assertThat(ADA.toString()).doesNotContain("203").doesNotContain("Mozilla");
    assertThat(new VisitorSalt(new byte[32]).toString()).isEqualTo("a salt");
  }

  private void look(String path, Visitor visitor) {
    count.handle(SITE, path, Optional.of(visitor));
  }

  /** What was stored; away or offended at will. */
  private static final class Kept implements Visits {
    private final List<VisitBatch> batches = new ArrayList<>();
    private boolean answers = true;
    private boolean refuses;

    @Override
    public Optional<VisitorSalt> salt(LocalDate day) {
      requireAnswer();
      byte[] salt = new byte[32];
      salt[0] = (byte) day.getDayOfMonth();
      return Optional.of(new VisitorSalt(salt));
    }

    @Override
    public void add(VisitBatch batch) {
      requireAnswer();
      if (refuses) {
        throw new IllegalStateException("a constraint");
      }
      batches.add(batch);
    }

    @Override
    public int forget(int limit) {
      return 0;
    }

    private void requireAnswer() {
      if (!answers) {
        throw Problem.of(ErrorCode.SYS_UNAVAILABLE, "away").asException();
      }
    }

    private long views() {
      return batches.stream()
          .flatMap(batch -> batch.views().values().stream())
          .mapToLong(Long::longValue)
          .sum();
    }

    private Set<VisitorOfDay> visitors() {
      Set<VisitorOfDay> all = new HashSet<>();
      batches.forEach(batch -> all.addAll(batch.visitors()));
      return all;
    }
  }

  private static final class Moving extends Clock {
    private Instant now;

    Moving(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
