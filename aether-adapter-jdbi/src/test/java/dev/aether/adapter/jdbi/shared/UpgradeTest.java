package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.jdbi.TestDatabase;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From every version that there was: what people had is there afterwards. */
class UpgradeTest {
  /** Rows that a version could hold, each with the version that brought its table. */
  private static final List<Step> STEPS =
      List.of(
          new Step(
              2,
              "insert into auth.users (id, email, encrypted_password, created_at)"
                  + " values ('{u}', 'ada@example.com', 'x', '2026-01-31 00:00Z')",
              "select email from public.users where id = '{u}'",
              "ada@example.com"),
          new Step(
              3,
              "insert into public.sites (id, user_id, name, slug, components, theme, seo_metadata,"
                  + " version, status, published_version, published_at) values ('{s}', '{u}',"
                  + " 'Bakery', 'bakery', '{\"root\": {\"type\": \"page\"}}', '{}', '{}', 3,"
                  + " 'published', 2, now())",
              "select name || version || status || published_version || ' '"
                  + " || (select string_agg(version_number::text, ' ' order by version_number)"
                  + " from public.site_versions) from public.sites where slug = 'bakery'",
              "Bakery3published2 2 3"),
          new Step(
              4,
              "insert into public.ai_generations (id, user_id, site_id, generation_type, prompt,"
                  + " model, status, current_step, progress, success, created_at, started_at,"
                  + " completed_at) values ('{s}', '{u}', '{s}', 'site', 'bread', 'm', 'complete',"
                  + " 'done', 100, true, '2026-02-01 00:00Z', '2026-02-01 00:00Z',"
                  + " '2026-02-01 00:00:07Z'), ('{u}', '{u}', '{s}', 'site', 'more', 'm', 'pending',"
                  + " 'waiting', 0, null, now(), null, null);"
                  + " insert into public.credit_ledger (user_id, reference, kind, amount,"
                  + " period_start, created_at) values"
                  + " ('{u}', '{s}', 'reserve', -1, '2026-01-31 00:00Z', '2026-02-01 00:00Z'),"
                  + " ('{u}', '{s}', 'commit', 0, '2026-01-31 00:00Z', '2026-02-01 00:01Z'),"
                  + " ('{u}', '{u}', 'reserve', -1, '2026-01-31 00:00Z', '2026-02-02 00:00Z')",
              "select string_agg(prompt || status || coalesce(duration_ms::text, ''), ' '"
                  + " order by prompt) || ' ' || (select string_agg(kind || amount, ' ' order by"
                  + " number) from public.credit_ledger) from public.ai_generations",
              "breadcomplete7000 morepending grant10 reserve-1 commit0 reserve-1"),
          new Step(
              5,
              "insert into public.bundles (site_id, hash, size_bytes)"
                  + " values ('{s}', repeat('a', 64), 1);"
                  + " insert into public.deployments (id, site_id, user_id, sequence, status,"
                  + " bundle_hash) values ('{s}', '{s}', '{u}', 1, 'ready', repeat('a', 64));"
                  + " insert into public.publications (site_id, slug, bundle_hash, sequence)"
                  + " values ('{s}', 'bakery', repeat('a', 64), 1)",
              "select d.status || p.slug || p.version from public.deployments d"
                  + " join public.publications p on p.site_id = d.site_id",
              "readybakery2"),
          new Step(
              6,
              "select aether.enqueue_job('deploy-site', '{s}')",
              "select task_name || picked from aether.scheduled_tasks",
              "deploy-sitefalse"));

  static Stream<Integer> versions() throws IOException, URISyntaxException {
    Path migrations = Path.of(UpgradeTest.class.getResource("/db/migration").toURI());
    try (Stream<Path> files = Files.list(migrations)) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("V([0-9]+)__.*", "$1"))
          .map(Integer::valueOf)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void keepsTheRowsOf(int version) throws SQLException {
    DatabaseUrl owner = TestDatabase.empty();
    List<Step> present = STEPS.stream().filter(step -> step.version() <= version).toList();
    for (Step step : present) {
      migrateTo(owner, String.valueOf(step.version()));
      execute(owner, step.insert());
    }
    migrateTo(owner, String.valueOf(version));
    Migrations.run(owner);
    for (Step step : present) {
      assertThat(Catalog.lines(owner, filled(step.question()))).containsExactly(step.answer());
    }
    assertThat(Catalog.rights(owner)).isEqualTo(Catalog.rights(TestDatabase.migrated().owner()));
  }

  private static void migrateTo(DatabaseUrl owner, String version) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(owner.jdbc(), owner.user(), owner.password())
        .locations("classpath:db/migration")
        .defaultSchema("aether")
        .placeholderReplacement(false)
        .target(version)
        .load()
        .migrate();
  }

  private static void execute(DatabaseUrl owner, String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect(owner);
        Statement statement = connection.createStatement()) {
      statement.execute("set role service_role;" + filled(sql));
    }
  }

  private static String filled(String sql) {
    return sql.replace("{u}", "00000000-0000-0000-0000-00000000000a")
        .replace("{s}", "10000000-0000-0000-0000-00000000000a");
  }

  private record Step(int version, String insert, String question, String answer) {}
}
