package dev.aether.application.deployment.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Visits as they are stored, in the system only; the store's clock says what day it is. */
public interface Visits {
  /** After midnight, how long visits of the day before may still come in. */
  Duration GRACE = Duration.ofMinutes(10);

  /**
   * So many visitors of a site and day are told apart, with up to a batch more: whoever makes up
   * browsers must not fill the store.
   */
  long MOST_VISITORS = 1_000_000;

  /**
   * The salt of a day, the same for all who ask; made where there is none. Empty for days that are
   * over, whose salt is gone for good, and for those after tomorrow.
   */
  Optional<VisitorSalt> salt(LocalDate day);

  /**
   * Adds to what was counted, however many do so at once. Visits of sites that are gone are passed
   * over, and so are visitors of days without a salt; a visitor counts once for his site and day.
   */
  void add(VisitBatch batch);

  /**
   * Forgets the salts of days that are over and up to {@code limit} marks of their visitors; their
   * numbers stay. Tells how many marks there were.
   */
  int forget(int limit);
}
