package dev.aether.adapter.http.server.deployment;

import dev.aether.application.deployment.visit.ShowAnalytics;
import dev.aether.application.deployment.visit.SiteTraffic;
import dev.aether.domain.site.SiteId;
import java.util.List;

/** How often a site was looked at, as the API tells it; days are in UTC. */
record AnalyticsJson(
    String siteId,
    String from,
    String to,
    long pageViews,
    long uniqueVisitors,
    List<Day> days,
    List<Page> topPages) {

  static AnalyticsJson of(SiteId site, ShowAnalytics.Analytics told) {
    return new AnalyticsJson(
        site.toString(),
        told.period().from().toString(),
        told.period().to().toString(),
        told.views(),
        told.visitors(),
        told.days().stream().map(Day::of).toList(),
        told.topPages().stream().map(Page::of).toList());
  }

  record Day(String date, long pageViews, long uniqueVisitors) {
    static Day of(SiteTraffic.Day day) {
      return new Day(day.day().toString(), day.views(), day.visitors());
    }
  }

  record Page(String path, long pageViews) {
    static Page of(SiteTraffic.Page page) {
      return new Page(page.path(), page.views());
    }
  }
}
