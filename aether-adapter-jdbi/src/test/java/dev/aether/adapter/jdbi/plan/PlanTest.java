package dev.aether.adapter.jdbi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.adapter.jdbi.deployment.JdbiDashboards;
import dev.aether.adapter.jdbi.generation.JdbiGenerationStatistics;
import dev.aether.application.shared.PageRequest;
import dev.aether.application.site.SiteQuery;
import dev.aether.application.template.TemplateQuery;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import dev.aether.domain.template.TemplateCategory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** On a hundred thousand rows each query takes the index that was made for it. */
class PlanTest {
  private static final Actor SYSTEM = new Actor.Service("test");
  private static final UserId OWNER = new UserId(id("user7"));
  private static final Actor USER = new Actor.User(OWNER);
  private static final TestDatabase DATABASE = filled();
  private static final HikariDataSource POOL = DATABASE.pool(1);
  private static final JdbiPorts PORTS = JdbiPorts.on(POOL);

  /** What tables with a handful of rows may be read through for. */
  private static final long SMALL = 200;

  @AfterAll
  static void close() {
    POOL.close();
  }

  @Test
  void aUsersSites() throws SQLException {
    takes(
        "sites_by_owner",
        USER,
        () ->
            PORTS
                .siteViews()
                .list(
                    OWNER,
                    new SiteQuery(1, 20, Optional.empty(), SiteQuery.Sort.UPDATED_AT, true)));
    Scans one =
        Scans.of(
            DATABASE,
            PORTS.units(),
            USER,
            () -> PORTS.siteViews().find(OWNER, new SiteId(id("site6"))));
    // Any of the unique indexes that begin with the id.
    assertThat(one.indexes()).anyMatch(index -> index.matches("sites_(pkey|id_.*)"));
    assertThat(one.rowsReadThrough()).isLessThan(SMALL);
  }

  @Test
  void aUsersDashboard() throws SQLException {
    takes(
        "sites_by_owner",
        USER,
        () -> new JdbiDashboards(PORTS.units()).find(OWNER, ago(Duration.ofDays(30))));
    takes(
        "deployments_by_owner",
        USER,
        () -> new JdbiDashboards(PORTS.units()).find(OWNER, ago(Duration.ofDays(30))));
  }

  @Test
  void whatAUserGeneratedInAPeriod() throws SQLException {
    takes(
        "ai_generations_by_owner",
        USER,
        () ->
            new JdbiGenerationStatistics(PORTS.units())
                .of(OWNER, ago(Duration.ofDays(30)), Instant.now()));
  }

  @Test
  void howGenerationsWentInADay() throws SQLException {
    takes(
        "ai_generations_by_time",
        SYSTEM,
        () ->
            new JdbiGenerationStatistics(PORTS.units())
                .perHour(ago(Duration.ofDays(1)), Instant.now()));
  }

  @Test
  void sitesWithAComponentAtAnyDepth() throws SQLException {
    ComponentType rare = ComponentType.of("kaleidoscope");
    takes(
        "sites_by_component",
        SYSTEM,
        () ->
            assertThat(PORTS.siteSearch().everywhere(rare, new SiteId(new UUID(0, 0)), 100))
                .hasSize(20));
    takes(
        "sites_by_owner",
        USER,
        () -> assertThat(PORTS.siteSearch().using(OWNER, rare, 10)).isEmpty());
  }

  @Test
  void popularTemplates() throws SQLException {
    Scans scans =
        Scans.of(DATABASE, PORTS.units(), SYSTEM, () -> PORTS.templateViews().popular(10));
    assertThat(scans.indexes()).contains("sites_by_template");
    // All templates are ranked, so they are read through; the sites are not.
    assertThat(scans.rowsReadThrough()).isLessThan(6_000);
  }

  @Test
  void templatesByWords() throws SQLException {
    takes(
        "templates_search",
        Actor.anonymous(),
        () ->
            assertThat(
                    PORTS
                        .templateViews()
                        .list(
                            new TemplateQuery(
                                Optional.<TemplateCategory>empty(),
                                List.of(),
                                Optional.of("glockenspiel"),
                                Optional.empty(),
                                Optional.empty(),
                                1,
                                10))
                        .total())
                .isEqualTo(1));
  }

  @Test
  void whatIsLiveUnderASlug() throws SQLException {
    takes(
        "publications_slug_key",
        Actor.anonymous(),
        () -> assertThat(PORTS.publishedFiles().live(new Slug("site-777"))).isPresent());
  }

  @Test
  void aSlugsNeighbours() throws SQLException {
    takes("sites_slug_key", SYSTEM, () -> PORTS.sites().takenLike(new Slug("site-99")));
  }

  @Test
  void theVersionsOfASite() throws SQLException {
    takes("site_versions_pkey", USER, () -> PORTS.versions().list(new SiteId(id("site6")), 99, 20));
  }

  @Test
  void theNextDeploymentOfASite() throws SQLException {
    takes(
        "deployments_site_id_sequence_key",
        USER,
        () -> PORTS.deployments().nextSequence(new SiteId(id("site6"))));
  }

  @Test
  void theDeploymentsOfASite() throws SQLException {
    takes(
        "deployments_site_id_sequence_key",
        USER,
        () -> PORTS.deploymentViews().list(OWNER, new SiteId(id("site6")), new PageRequest(1, 20)));
  }

  @Test
  void whatAUserGenerated() throws SQLException {
    takes(
        "ai_generations_by_owner",
        USER,
        () -> PORTS.generationViews().list(OWNER, new PageRequest(1, 20)));
  }

  @Test
  void whatNobodyWorksOnAnyMore() throws SQLException {
    takes(
        "ai_generations_unfinished",
        SYSTEM,
        () -> PORTS.generations().unfinished(GenerationType.COMPONENT, Duration.ofMinutes(1)));
  }

  @Test
  void whatHappenedToAUser() throws SQLException {
    takes("audit_logs_by_chain", USER, () -> PORTS.auditTrail().list(OWNER, Long.MAX_VALUE, 20));
  }

  @Test
  void aKeyByItsHash() throws SQLException {
    takes(
        "api_keys_key_hash_key",
        SYSTEM,
        () -> PORTS.apiKeys().findByHash(new Sha256("0".repeat(64))));
  }

  private static void takes(String index, Actor actor, Runnable work) throws SQLException {
    Scans scans = Scans.of(DATABASE, PORTS.units(), actor, work);
    assertThat(scans.indexes()).contains(index);
    assertThat(scans.rowsReadThrough()).as("rows read without an index").isLessThan(SMALL);
  }

  private static Instant ago(Duration time) {
    return Instant.now().minus(time);
  }

  /** As the rows are numbered. */
  private static UUID id(String name) {
    try {
      byte[] md5 = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
      String hex = "%032x".formatted(new BigInteger(1, md5));
      return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TestDatabase filled() {
    TestDatabase database = TestDatabase.migrated();
    try (Connection connection = database.asOwner();
        Statement statement = connection.createStatement();
        InputStream rows = PlanTest.class.getResourceAsStream("/plans/many-rows.sql")) {
      statement.execute("alter table public.sites disable trigger sites_quota");
      statement.execute("set role service_role");
      statement.execute(new String(rows.readAllBytes(), StandardCharsets.UTF_8));
      statement.execute("reset role");
      statement.execute("alter table public.sites enable trigger sites_quota");
      statement.execute("vacuum analyze");
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
