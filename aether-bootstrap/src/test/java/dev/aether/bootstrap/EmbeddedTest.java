package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server on its own PostgreSQL in a data folder. */
class EmbeddedTest {
  private static final String PROMPT = "A cozy neighbourhood bakery in Lyon";

  @TempDir private Path temp;

  @Test
  void goesOnAfterItWasKilledTogetherWithItsData() throws IOException, InterruptedException {
    Path data = temp.resolve("data");
    TestServer.Person person;
    JsonNode accepted;
    try (Program victim = Program.start(StuckServer.class, Map.of(), data.toString())) {
      person = TestServer.Person.signedUp(URI.create(victim.await("URL (.*)")));
      assertThatThrownBy(() -> DataFolder.open(data))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("Another Aether is running");
      accepted = person.generate(PROMPT);
      victim.await("STUCK");
      victim.kill();
    }
    // Its PostgreSQL has outlived it and is stopped first.
    try (Installation next = Installation.start(settings(data))) {
      TestServer.Person again = person.at(next.publicUrl());
      again.awaitGeneration(accepted, "complete"::equals);
      assertThat(again.creditsUsed()).isEqualTo(1);
    }
    assertThat(data.resolve("secrets.properties")).exists();
  }

  @Test
  void leavesDataOfAnotherPostgresAlone() throws IOException {
    Path data = temp.resolve("future");
    Files.createDirectories(data.resolve("postgresql"));
    Files.writeString(data.resolve("postgresql").resolve("PG_VERSION"), "99\n");
    assertThatThrownBy(() -> Installation.start(settings(data)))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("PostgreSQL 99")
        .hasMessageContaining("Nothing was changed");
    assertThat(data.resolve("postgresql").resolve("PG_VERSION")).hasContent("99");
  }

  @Test
  void beginsAnewWhereAFirstStartWasInterrupted() throws IOException {
    Path data = temp.resolve("interrupted");
    Path half = Files.createDirectories(data.resolve("postgresql"));
    Files.writeString(half.resolve("PG_VERSION"), "18\n");
    Files.writeString(half.resolve("postgresql.conf"), "# cut off");
    try (Installation installation = Installation.start(settings(data))) {
      assertThat(TestServer.Person.signedUp(installation.publicUrl()).creditsUsed()).isZero();
    }
    try (Stream<Path> inside = Files.list(data)) {
      assertThat(inside).anyMatch(path -> path.toString().contains("postgresql.unfinished-"));
    }
  }

  @Test
  void makesAWholeSiteWithOneCommand() throws IOException, InterruptedException {
    Path out = temp.resolve("out");
    try (Program program =
        Program.start(
            Main.class,
            Map.of("AETHER_DATA_DIR", temp.resolve("once").toString()),
            "try",
            PROMPT,
            "--once",
            "--out",
            out.toString())) {
      assertThat(program.end()).as(program.output()).isZero();
      assertThat(program.output()).contains("/s/", "Website", "100 %");
    }
    assertThat(out.resolve("index.html")).content().contains("Lyon");
    assertThat(out.resolve("manifest.json")).exists();
  }

  @Test
  void refusesAFullFolderBeforeAnythingElse() throws IOException, InterruptedException {
    Files.writeString(temp.resolve("precious.txt"), "mine");
    try (Program program =
        Program.start(Main.class, Map.of(), "try", PROMPT, "--once", "--out", temp.toString())) {
      assertThat(program.end()).isEqualTo(1);
      assertThat(program.output()).contains("is not empty").doesNotContain("Exception");
    }
  }

  @Test
  void tellsABadPromptInOneSentence() throws IOException, InterruptedException {
    try (Program program =
        Program.start(
            Main.class,
            Map.of("AETHER_DATA_DIR", temp.resolve("short").toString()),
            "try",
            "too short",
            "--once")) {
      assertThat(program.end()).isEqualTo(1);
      assertThat(program.output())
          .contains("The prompt has 9 characters; at least 10 are needed.")
          .doesNotContain("Exception");
    }
  }

  @Test
  void showsAllSettingsInItsHelp() throws IOException, InterruptedException {
    try (Program program = Program.start(Main.class, Map.of(), "serve", "--help")) {
      assertThat(program.end()).isZero();
      for (Setting setting : Setting.values()) {
        assertThat(program.output()).contains(setting.variable());
      }
    }
  }

  private static Settings settings(Path data) {
    return Settings.of(
        Map.of("AETHER_PORT", "0", "AETHER_DATA_DIR", data.toString(), "AETHER_BCRYPT_COST", "4"));
  }
}
