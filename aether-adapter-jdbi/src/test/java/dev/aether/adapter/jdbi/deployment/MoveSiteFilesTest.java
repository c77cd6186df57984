package dev.aether.adapter.jdbi.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.application.Fixtures;
import dev.aether.application.deployment.MoveSiteFiles;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.site.Site;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of sites that an earlier release left in the database. */
class MoveSiteFilesTest {
  private static final Actor SYSTEM = new Actor.Service("test");
  private static final int FILES = 230;

  private final TestDatabase database = TestDatabase.migrated();
  private final HikariDataSource pool = database.pool(1);
  private final JdbiPorts ports = JdbiPorts.on(pool);
  private final List<BundleFile> stored = new ArrayList<>();

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void takesAllOfThemOutAfterTheyAreStored() throws SQLException {
    SiteBundle bundle = left();
    assertThat(move()).isEqualTo(FILES);
    assertThat(stored).containsExactlyInAnyOrderElementsOf(bundle.files());
    assertThat(move()).isZero();
  }

  @Test
  void leavesThoseThatCouldNotBeStored() throws SQLException {
    left();
    MoveSiteFiles failing =
        new MoveSiteFiles(
            ports.units(),
            ports.siteFiles(),
            file -> {
              throw new IllegalStateException("no room for " + file.path());
            });
    assertThatThrownBy(failing::handle).hasMessageContaining("no room");
    assertThat(move()).isEqualTo(FILES);
  }

  private int move() {
    return new MoveSiteFiles(ports.units(), ports.siteFiles(), stored::add).handle();
  }

  /** A bundle whose bytes stand beside their names. */
  private SiteBundle left() throws SQLException {
    Account alice = Fixtures.somebody("alice");
    Site site = Fixtures.siteOf(alice);
    SiteBundle bundle =
        SiteBundle.of(IntStream.range(0, FILES).mapToObj(MoveSiteFilesTest::file).toList());
    ports.units().run(SYSTEM, () -> ports.accounts().add(alice, "hash"));
    ports.units().run(new Actor.User(alice.id()), () -> ports.sites().add(site));
    ports.units().run(SYSTEM, () -> ports.publications().keep(site, bundle));
    TestDatabase.asSuperuser(
        database.owner(),
        """
        update public.bundle_files
        set content = convert_to('file ' || substring(path from '[0-9]+'), 'UTF8')
        """);
    return bundle;
  }

  private static BundleFile file(int number) {
    String text = "file " + number;
    return new BundleFile(
        "f" + number + ".txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }
}
