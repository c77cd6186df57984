package dev.aether.application.deployment.visit;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.deployment.visit.SiteTraffic.Day;
import dev.aether.application.deployment.visit.SiteTraffic.Page;
import dev.aether.application.deployment.visit.SiteTraffic.Period;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.SiteViews;
import dev.aether.domain.access.Actor;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells a site's owner how often it is looked at. */
public final class ShowAnalytics {
  private static final int MOST_DAYS = 366;
  private static final int USUAL_DAYS = 30;
  private static final int TOP_PAGES = 20;

  private final UnitOfWork units;
  private final SiteViews sites;
  private final SiteTraffic traffic;
  private final Clock clock;

  public ShowAnalytics(UnitOfWork units, SiteViews sites, SiteTraffic traffic, Clock clock) {
    this.units = units;
    this.sites = sites;
    this.traffic = traffic;
    this.clock = clock;
  }

  /** Each day of a period, also those without a view, and what was looked at most. */
  public record Analytics(Period period, List<Day> days, List<Page> topPages) {
    /** Of all pages and days. */
    public long views() {
      return days.stream().mapToLong(Day::views).sum();
    }

    /** Each day's, added up: who comes on two days is two. */
    public long visitors() {
      return days.stream().mapToLong(Day::visitors).sum();
    }
  }

  /**
   * The last 30 days until {@code to} or today unless told; {@code SITE_NOT_FOUND} where the site
   * is not the user's.
   */
  public Analytics handle(
      Actor.User actor, SiteId site, Optional<LocalDate> from, Optional<LocalDate> to) {
    Period period = period(from, to);
    return units.read(
        actor,
        () -> {
          if (sites.find(actor.id(), site).isEmpty()) {
            throw ShowSite.noSuchSite().asException();
          }
          return new Analytics(
              period,
              filled(period, traffic.days(site, period)),
              traffic.topPages(site, period, TOP_PAGES));
        });
  }

  private Period period(Optional<LocalDate> from, Optional<LocalDate> to) {
    LocalDate last = to.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    LocalDate first = from.orElseGet(() -> last.minusDays(USUAL_DAYS - 1));
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days < 1 || days > MOST_DAYS) {
      throw Problem.at(
              ErrorCode.VAL_INVALID_INPUT,
              "/from",
              "From the first day to the last there are 1 to " + MOST_DAYS + " days.")
          .asException();
    }
    return new Period(first, last);
  }

  private static List<Day> filled(Period period, List<Day> counted) {
    Map<LocalDate, Day> known =
        counted.stream().collect(Collectors.toMap(Day::day, Function.identity()));
    return period
        .from()
        .datesUntil(period.to().plusDays(1))
        .map(day -> known.getOrDefault(day, new Day(day, 0, 0)))
        .toList();
  }
}
