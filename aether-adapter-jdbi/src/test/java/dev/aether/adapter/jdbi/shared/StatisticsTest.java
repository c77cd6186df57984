package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.jdbi.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Totals that are known beforehand: rows of siblings are never counted for each other. */
class StatisticsTest {
  private static final String ROWS =
      """
      set role service_role;
      insert into auth.users (id, email, encrypted_password)
      values ('00000000-0000-0000-0000-00000000000a', 'ada@example.com', 'x');
      insert into public.sites (id, user_id, name, slug, components, theme, seo_metadata)
      select cast(md5('site' || n) as uuid), '00000000-0000-0000-0000-00000000000a', 'x',
        'site-' || n, '{}', '{}', '{}' from generate_series(1, 2) n;
      insert into public.deployments (id, site_id, user_id, sequence)
      select gen_random_uuid(), s.id, s.user_id, n from public.sites s, generate_series(1, 3) n;
      insert into public.ai_generations
        (id, user_id, site_id, generation_type, prompt, model, current_step, estimated_cost)
      select gen_random_uuid(), s.user_id, s.id, 'site', 'p', 'm', 's', 0.25
      from public.sites s, generate_series(1, 2) n;
      refresh materialized view concurrently aether.user_statistics;
      refresh materialized view concurrently aether.user_engagement_metrics;
      refresh materialized view concurrently aether.site_analytics;
      refresh materialized view concurrently aether.template_rankings;
      refresh materialized view concurrently aether.platform_statistics;
      """;

  @Test
  void countEachSideOnce() throws SQLException {
    DatabaseUrl owner = TestDatabase.migrated().owner();
    try (Connection connection = TestDatabase.connect(owner);
        Statement statement = connection.createStatement()) {
      statement.execute(ROWS);
    }
    String totals =
        "concat_ws(' ', total_sites, total_deployments, total_ai_generations, total_ai_cost)";
    assertThat(Catalog.lines(owner, "select " + totals + " from aether.user_statistics"))
        .containsExactly("2 6 4 1.00000000");
    assertThat(Catalog.lines(owner, "select " + totals + " from aether.user_engagement_metrics"))
        .containsExactly("2 6 4 1.00000000");
    assertThat(Catalog.lines(owner, "select " + totals + " from aether.platform_statistics"))
        .containsExactly("2 6 4 1.00000000");
    assertThat(
            Catalog.lines(
                owner,
                "select concat_ws(' ', total_deployments, total_ai_generations, total_ai_cost)"
                    + " from aether.site_analytics"))
        .containsExactly("3 2 0.50000000", "3 2 0.50000000");
  }
}
