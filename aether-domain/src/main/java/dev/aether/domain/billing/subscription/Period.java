package dev.aether.domain.billing.subscription;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time that is paid, or tried, at once: its start belongs to it and its end to the
 * next.
 *
 * <p>Months turn on the day and the time of the anchor, in UTC. Each turn is counted from the
 * anchor and not from the turn before, so that a month that is too short shortens only itself: 31
 * January, 28 February, 31 March.
 *
 * @param anchor the first turn; never after the end (a trial is anchored at its end)
 */
public record Period(Instant anchor, Instant start, Instant end) {
  public Period {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("a period takes time: " + start + " to " + end);
    }
    if (anchor.isAfter(end)) {
      throw new IllegalArgumentException("the anchor " + anchor + " lies after the end " + end);
    }
  }

  /** A trial, whose end is the anchor of the months that follow it. */
  public static Period trial(Instant start, Instant end) {
    return new Period(end, start, end);
  }

  /** The first month of a subscription that begins at {@code anchor}. */
  public static Period firstMonth(Instant anchor) {
    return new Period(anchor, anchor, months(anchor, 1));
  }

  /** The month around {@code now} of a subscription that began at {@code anchor}, not after it. */
  public static Period monthAt(Instant anchor, Instant now) {
    if (now.isBefore(anchor)) {
      throw new IllegalArgumentException(now + " lies before the anchor " + anchor);
    }
    long turns = turnsUntil(anchor, now);
    return new Period(anchor, months(anchor, turns), months(anchor, turns + 1));
  }

  /** The month that begins where this period ends. */
  public Period next() {
    return new Period(anchor, end, months(anchor, turnsUntil(anchor, end) + 1));
  }

  public boolean contains(Instant now) {
    return !now.isBefore(start) && now.isBefore(end);
  }

  /** How many turns have been, at {@code now}, since the anchor. */
  private static long turnsUntil(Instant anchor, Instant now) {
    long turns = ChronoUnit.MONTHS.between(local(anchor), local(now));
    // Whole months by day of month; where the month is too short for the day it turns earlier.
    return months(anchor, turns + 1).isAfter(now) ? turns : turns + 1;
  }

  private static Instant months(Instant anchor, long turns) {
    return local(anchor).plusMonths(turns).toInstant(ZoneOffset.UTC);
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
