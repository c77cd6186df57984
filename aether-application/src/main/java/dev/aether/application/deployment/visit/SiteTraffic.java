package dev.aether.application.deployment.visit;

import dev.aether.domain.site.SiteId;
import java.time.LocalDate;
import java.util.List;

/** What was counted of visits, for the owner of the site; of others' sites there is nothing. */
public interface SiteTraffic {

  /** Days with a view, in their order. */
  List<Day> days(SiteId site, Period period);

  /** Pages that were looked at, the most often first and by their path where that is the same. */
  List<Page> topPages(SiteId site, Period period, int limit);

  /** From one day to another, both included. */
  record Period(LocalDate from, LocalDate to) {}

  /**
   * A day.
   *
   * @param visitors how many there were; at another day the same person is another one
   */
  record Day(LocalDate day, long views, long visitors) {}

  /** A page. */
  record Page(String path, long views) {}
}
