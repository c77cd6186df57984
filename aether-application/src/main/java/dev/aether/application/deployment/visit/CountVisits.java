package dev.aether.application.deployment.visit;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.SiteId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts visits in memory and stores them from time to time. Where the store does not answer they
 * are kept as long as there is room; while there is no salt, views are counted and visitors not.
 */
public final class CountVisits {
  private static final Actor SELF = new Actor.Service("visits");
  private static final int MOST_PAGES = 10_000;
  private static final int MOST_VISITORS = 50_000;

  /** Few enough to be stored long before a statement is given up. */
  private static final int AT_ONCE = 2_000;

  private final UnitOfWork units;
  private final Visits visits;
  private final Clock clock;
  private final VisitBuffer waiting = new VisitBuffer(MOST_PAGES, MOST_VISITORS);
  private volatile Map<LocalDate, VisitorSalt> salts = Map.of();

  public CountVisits(UnitOfWork units, Visits visits, Clock clock) {
    this.units = units;
    this.visits = visits;
    this.clock = clock;
  }

  /**
   * Counts a view of a page, without waiting for anything.
   *
   * @param visitor empty for one who does not want to be counted
   */
  public void handle(SiteId site, String path, Optional<Visitor> visitor) {
    LocalDate day = day(clock.instant());
    waiting.add(
        new PageOfDay(site, day, path),
        visitor.flatMap(
            somebody ->
                Optional.ofNullable(salts.get(day))
                    .map(salt -> new VisitorOfDay(site, day, salt.mark(site, somebody)))));
  }

  /**
   * Gets the salts that are needed soon and stores what waits; what the store refuses for another
   * reason than that it does not answer is lost and thrown on.
   */
  public void store() {
    try {
      prepare();
      VisitBatch batch = waiting.take(AT_ONCE);
      while (!batch.isEmpty()) {
        store(batch);
        batch = waiting.take(AT_ONCE);
      }
    } catch (DomainException e) {
      if (e.code() != ErrorCode.SYS_UNAVAILABLE) {
        throw e;
      }
      // It is tried again the next time.
    }
  }

  /** How many views and visitors there was no room for since this was asked last. */
  public long dropped() {
    return waiting.takeDropped();
  }

  /** Whether there is something that is not stored yet. */
  public boolean isWaiting() {
    return !waiting.isEmpty();
  }

  private void store(VisitBatch batch) {
    try {
      units.run(SELF, () -> visits.add(batch));
    } catch (DomainException e) {
      waiting.giveBack(batch);
      throw e;
    }
  }

  /** Today's, and tomorrow's before it begins; older ones are forgotten. */
  private void prepare() {
    Instant now = clock.instant();
    Map<LocalDate, VisitorSalt> known = salts;
    Map<LocalDate, VisitorSalt> needed = new HashMap<>();
    for (LocalDate day : new LocalDate[] {day(now), day(now.plus(Visits.GRACE))}) {
      Optional.ofNullable(known.get(day))
          .or(() -> units.as(SELF, () -> visits.salt(day)))
          .ifPresent(salt -> needed.put(day, salt));
    }
    salts = Map.copyOf(needed);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
