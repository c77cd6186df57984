package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.deployment.visit.PageOfDay;
import dev.aether.application.deployment.visit.SiteTraffic.Day;
import dev.aether.application.deployment.visit.SiteTraffic.Page;
import dev.aether.application.deployment.visit.SiteTraffic.Period;
import dev.aether.application.deployment.visit.VisitBatch;
import dev.aether.application.deployment.visit.VisitorOfDay;
import dev.aether.application.deployment.visit.VisitorSalt;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * See {@link dev.aether.application.deployment.visit.Visits} and {@link
 * dev.aether.application.deployment.visit.SiteTraffic}.
 */
public interface VisitsContract extends Contract {
  Set<VisitorOfDay> NOBODY = Set.of();

  @Test
  default void addsToWhatWasCountedBefore() {
    Account alice = signedUp("alice");
    SiteId site = storedSiteOf(alice).id();
    LocalDate day = LocalDate.of(2026, 2, 3);
    add(Map.of(page(site, day, "/"), 2L, page(site, day, "/menu/"), 1L), NOBODY);
    add(Map.of(page(site, day, "/"), 3L, page(site, day.plusDays(1), "/b/"), 1L), NOBODY);
    Period period = new Period(day, day.plusDays(1));
    assertThat(days(alice, site, period))
        .containsExactly(new Day(day, 6, 0), new Day(day.plusDays(1), 1, 0));
    assertThat(days(alice, site, new Period(day.plusDays(2), day.plusDays(9)))).isEmpty();
    assertThat(see(alice, () -> ports().traffic().topPages(site, period, 2)))
        .containsExactly(new Page("/", 5), new Page("/b/", 1));
  }

  @Test
  default void countsAVisitorOnceForASiteAndDay() {
    Account alice = signedUp("alice");
    SiteId site = storedSiteOf(alice).id();
    SiteId other = storedSiteOf(signedUp("bob")).id();
    LocalDate day = today();
    salt(day);
    Map<PageOfDay, Long> views = Map.of(page(site, day, "/"), 1L);
    add(views, Set.of(new VisitorOfDay(site, day, 7), new VisitorOfDay(site, day, -8)));
    add(views, Set.of(new VisitorOfDay(site, day, 7), new VisitorOfDay(other, day, 7)));
    assertThat(days(alice, site, new Period(day, day))).containsExactly(new Day(day, 2, 2));
  }

  @Test
  default void givesADayOneSaltUntilItIsOver() {
    LocalDate day = today();
    assertThat(salt(day)).isEqualTo(salt(day)).isNotEqualTo(salt(day.plusDays(1)));
    for (LocalDate other : new LocalDate[] {day.minusDays(2), day.plusDays(3)}) {
      assertThat(systemSees(() -> ports().visits().salt(other))).isEmpty();
    }
    inSystem(() -> ports().visits().forget(1));
    assertThat(salt(day)).isEqualTo(salt(day));
  }

  @Test
  default void countsNoVisitorOfADayThatIsOver() {
    Account alice = signedUp("alice");
    SiteId site = storedSiteOf(alice).id();
    LocalDate day = today().minusDays(3);
    add(Map.of(page(site, day, "/"), 1L), Set.of(new VisitorOfDay(site, day, 7)));
    assertThat(days(alice, site, new Period(day, day))).containsExactly(new Day(day, 1, 0));
  }

  @Test
  default void passesOverSitesThatAreGone() {
    Account alice = signedUp("alice");
    Site gone = storedSiteOf(alice);
    SiteId site = storedSiteOf(signedUp("bob")).id();
    LocalDate day = today();
    salt(day);
    Map<PageOfDay, Long> both = Map.of(page(gone.id(), day, "/"), 1L, page(site, day, "/"), 1L);
    Set<VisitorOfDay> visitors =
        Set.of(new VisitorOfDay(gone.id(), day, 1), new VisitorOfDay(site, day, 1));
    add(both, visitors);
    in(alice, () -> ports().sites().remove(gone.id()));
    add(both, visitors);
    assertThat(days(alice, gone.id(), new Period(day, day))).isEmpty();
    add(Map.of(page(new SiteId(UUID.randomUUID()), day, "/"), 1L), NOBODY);
  }

  @Test
  default void tellsNothingToStrangers() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    SiteId site = storedSiteOf(alice).id();
    LocalDate day = today();
    Period period = new Period(day, day);
    add(Map.of(page(site, day, "/"), 1L), NOBODY);
    assertThat(days(bob, site, period)).isEmpty();
    assertThat(see(bob, () -> ports().traffic().topPages(site, period, 9))).isEmpty();
    assertThatThrownBy(() -> in(alice, () -> ports().visits().salt(day)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () ->
                in(
                    alice,
                    () ->
                        ports()
                            .visits()
                            .add(new VisitBatch(Map.of(page(site, day, "/"), 1L), NOBODY))))
        .isInstanceOf(RuntimeException.class);
  }

  private static PageOfDay page(SiteId site, LocalDate day, String path) {
    return new PageOfDay(site, day, path);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private void add(Map<PageOfDay, Long> views, Set<VisitorOfDay> visitors) {
    inSystem(() -> ports().visits().add(new VisitBatch(views, visitors)));
  }

  private VisitorSalt salt(LocalDate day) {
    return systemSees(() -> ports().visits().salt(day)).orElseThrow();
  }

  private List<Day> days(Account account, SiteId site, Period period) {
    return see(account, () -> ports().traffic().days(site, period));
  }
}
