package dev.aether.adapter.jdbi.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.adapter.jdbi.deployment.JdbiDashboards;
import dev.aether.adapter.jdbi.shared.JdbiMaintenance;
import dev.aether.application.deployment.Dashboards.Dashboard;
import dev.aether.application.deployment.visit.PageOfDay;
import dev.aether.application.deployment.visit.VisitBatch;
import dev.aether.application.deployment.visit.VisitorOfDay;
import dev.aether.application.generation.GenerationStatistics.Hour;
import dev.aether.application.generation.GenerationStatistics.Usage;
import dev.aether.application.template.TemplateViews.Popular;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.AiCredits;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.template.official.OfficialTemplates;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The queries of the specification (sections 5.2 and 8.1, appendix C) on totals that are known
 * beforehand: rows of siblings are never counted for each other.
 */
class StatisticsTest {
  private static final UserId ADA = new UserId(new UUID(0, 10));
  private static final UserId BOB = new UserId(new UUID(0, 11));
  private static final Actor SYSTEM = new Actor.Service("test");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  /** Ada: 2 sites with 3 deployments each and 2 generations each at 0.25; Bob: one site. */
  private static final String ROWS =
      """
      insert into auth.users (id, email, encrypted_password, created_at) values
        ('00000000-0000-0000-0000-00000000000a', 'ada@example.com', 'x', now()),
        ('00000000-0000-0000-0000-00000000000b', 'bob@example.com', 'x', now());
      update public.users set subscription_tier = 'starter' where email = 'ada@example.com';
      insert into public.sites
        (id, user_id, name, slug, components, theme, seo_metadata, template_id)
      select cast(md5('site' || n) as uuid), u, 'x', 'site-' || n,
        '{"root": {"type": "page", "children": [{"type": "hero"}]}}', '{}', '{}', t.id
      from unnest(array['00000000-0000-0000-0000-00000000000a',
        '00000000-0000-0000-0000-00000000000a',
        '00000000-0000-0000-0000-00000000000b']::uuid[]) with ordinality s (u, n),
        (select id from public.templates where slug = 'blog-minimal') t;
      insert into public.template_ratings (template_id, user_id, rating)
      select t.id, u.id, case u.email when 'ada@example.com' then 5 else 4 end
      from public.users u, public.templates t where t.slug = 'blog-minimal';
      insert into public.deployments (id, site_id, user_id, sequence, created_at)
      select gen_random_uuid(), s.id, s.user_id, n, now() - make_interval(days => 20 * (n - 1))
      from public.sites s, generate_series(1, 3) n
      where s.user_id = '00000000-0000-0000-0000-00000000000a';
      insert into public.ai_generations
        (id, user_id, site_id, generation_type, prompt, model, current_step, status, success,
         input_tokens, output_tokens, estimated_cost, duration_ms, created_at, completed_at)
      select gen_random_uuid(), s.user_id, s.id, 'site', 'p', 'm', 's',
        case n when 1 then 'complete' else 'error' end, n = 1, 10, 20, 0.25, n * 1000,
        '2026-03-01 12:00Z'::timestamptz + make_interval(hours => n - 1), now()
      from public.sites s, generate_series(1, 2) n
      where s.user_id = '00000000-0000-0000-0000-00000000000a';
      """;

  private static final HikariDataSource POOL = TestDatabase.migrated().pool(1);
  private static final JdbiPorts PORTS = JdbiPorts.on(POOL);

  @BeforeAll
  static void fill() {
    PORTS.units().run(SYSTEM, () -> PORTS.units().handle().createScript(ROWS).execute());
    PORTS.units().run(SYSTEM, new JdbiMaintenance(PORTS.units())::refreshStatistics);
  }

  @AfterAll
  static void close() {
    POOL.close();
  }

  @Test
  void aDashboardCountsEachSideOnce() {
    JdbiDashboards dashboards = new JdbiDashboards(PORTS.units());
    Instant month = Instant.now().minus(Duration.ofDays(30));
    assertThat(as(ADA, () -> dashboards.find(ADA, month)))
        .contains(
            new Dashboard(
                Tier.STARTER, new AiCredits(Tier.STARTER.monthlyAiCredits(), 0), 2, 0, 4));
    assertThat(as(BOB, () -> dashboards.find(BOB, month)))
        .contains(
            new Dashboard(Tier.FREE, new AiCredits(Tier.FREE.monthlyAiCredits(), 0), 1, 0, 0));
    assertThat(as(BOB, () -> dashboards.find(ADA, month))).isEmpty();
  }

  @Test
  void usageInAPeriodIsWhatTheGenerationsTook() {
    JdbiGenerationStatistics statistics = new JdbiGenerationStatistics(PORTS.units());
    assertThat(as(ADA, () -> statistics.of(ADA, NOON, NOON.plus(Duration.ofDays(1)))))
        .containsExactly(new Usage(GenerationType.SITE, 4, 120, new BigDecimal("1.00000000")));
    assertThat(as(ADA, () -> statistics.of(ADA, NOON, NOON.plus(Duration.ofHours(1)))))
        .containsExactly(new Usage(GenerationType.SITE, 2, 60, new BigDecimal("0.50000000")));
    assertThat(as(BOB, () -> statistics.of(ADA, NOON, NOON.plus(Duration.ofDays(1))))).isEmpty();
  }

  @Test
  void performanceIsToldByTheHourNewestFirst() {
    JdbiGenerationStatistics statistics = new JdbiGenerationStatistics(PORTS.units());
    Instant one = NOON.plus(Duration.ofHours(1));
    assertThat(
            PORTS.units().as(SYSTEM, () -> statistics.perHour(NOON, NOON.plus(Duration.ofDays(1)))))
        .containsExactly(hour(one, 2000, 2), hour(NOON, 1000, 0));
  }

  @Test
  void popularTemplatesAreThoseWithSitesAndTheirMeanRating() {
    List<Popular> popular = PORTS.units().as(SYSTEM, () -> PORTS.templateViews().popular(2));
    assertThat(popular.get(0).id())
        .isEqualTo(
            OfficialTemplates.all().stream()
                .filter(t -> t.slug().value().equals("blog-minimal"))
                .findFirst()
                .orElseThrow()
                .id());
    assertThat(popular.get(0).sites()).isEqualTo(3);
    assertThat(popular.get(0).meanRating()).contains(new BigDecimal("4.50"));
    assertThat(popular.get(1).sites()).isZero();
  }

  @Test
  void aSitesDetailsAreDerived() {
    assertThat(
            lines(
                new Actor.User(ADA),
                "select concat_ws(' ', slug, deployment_count, deployment_status)"
                    + " from public.site_details order by slug"))
        .containsExactly("site-1 3 pending", "site-2 3 pending");
  }

  @Test
  void visitsOfASiteAreDerived() {
    String id = "select id::text from public.sites where slug = 'site-1'";
    SiteId site = new SiteId(UUID.fromString(lines(SYSTEM, id).get(0)));
    PORTS
        .units()
        .run(
            SYSTEM,
            () -> {
              LocalDate day = LocalDate.now(ZoneOffset.UTC);
              PORTS.visits().salt(day);
              PORTS
                  .visits()
                  .add(
                      new VisitBatch(
                          Map.of(
                              new PageOfDay(site, day, "/"),
                              3L,
                              new PageOfDay(site, day.minusDays(1), "/a/"),
                              4L),
                          Set.of(new VisitorOfDay(site, day, 1), new VisitorOfDay(site, day, 2))));
            });
    String counts = "concat_ws(' ', page_views, unique_visitors)";
    assertThat(
            lines(
                new Actor.User(ADA),
                "select " + counts + " from public.site_details order by slug"))
        .containsExactly("7 2", "0 0");
    PORTS.units().run(SYSTEM, new JdbiMaintenance(PORTS.units())::refreshStatistics);
    assertThat(lines(SYSTEM, "select " + counts + " from aether.site_analytics order by 1 desc"))
        .containsExactly("7 2", "0 0", "0 0");
  }

  @Test
  void theViewsCountEachSideOnce() {
    String totals =
        "concat_ws(' ', total_sites, total_deployments, total_ai_generations, total_ai_cost)";
    String ofAda = " where total_sites = 2";
    assertThat(lines(SYSTEM, "select " + totals + " from aether.user_statistics" + ofAda))
        .containsExactly("2 6 4 1.00000000");
    assertThat(lines(SYSTEM, "select " + totals + " from aether.user_engagement_metrics" + ofAda))
        .containsExactly("2 6 4 1.00000000");
    assertThat(
            lines(
                SYSTEM,
                "select concat_ws(' ', total_users, paid_users, total_sites, published_sites,"
                    + " total_deployments, total_ai_generations, total_ai_cost,"
                    + " avg_generation_time::int) from aether.platform_statistics"))
        .containsExactly("2 1 3 0 6 4 1.00000000 1500");
    assertThat(
            lines(
                SYSTEM,
                "select concat_ws(' ', total_deployments, total_ai_generations, total_ai_cost)"
                    + " from aether.site_analytics order by 1"))
        .containsExactly("0 0 0", "3 2 0.50000000", "3 2 0.50000000");
    assertThat(
            lines(
                SYSTEM,
                "select concat_ws(' ', slug, sites_created, avg_rating)"
                    + " from aether.template_rankings where position = 1"))
        .containsExactly("blog-minimal 3 4.50");
  }

  @Test
  void theSpecificationsSearchFindsTheSitesOfTheUser() {
    assertThat(
            lines(
                new Actor.User(BOB),
                "select slug from public.sites"
                    + " where components @> '{\"root\": {\"children\": [{\"type\": \"hero\"}]}}'"))
        .containsExactly("site-3");
  }

  @Test
  void statisticsOfThePlatformAreNobodysButTheSystems() {
    for (Actor actor : List.of(new Actor.User(ADA), Actor.anonymous())) {
      assertThatThrownBy(() -> lines(actor, "select 'x' from aether.platform_statistics"))
          .hasMessageContaining("permission denied");
    }
  }

  private static Hour hour(Instant hour, long millis, long failures) {
    Optional<Duration> took = Optional.of(Duration.ofMillis(millis));
    return new Hour(
        hour, GenerationType.SITE, 2, took, took, failures, new BigDecimal("0.50000000"));
  }

  private static <T> T as(UserId user, Supplier<T> work) {
    return PORTS.units().as(new Actor.User(user), work);
  }

  private static List<String> lines(Actor actor, String query) {
    return PORTS
        .units()
        .as(actor, () -> PORTS.units().handle().createQuery(query).mapTo(String.class).list());
  }
}
