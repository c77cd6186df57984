package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unmodified client of Supabase's against a whole server. Needs Node and npm. */
@Tag("clients")
class SupabaseClientTest {
  private static final Path SOURCE = Path.of("src/test/clients/supabase");

  @TempDir private Path folder;

  @Test
  void signsUpAndInRefreshesReadsUpdatesAndSignsOut() throws Exception {
    for (String file : List.of("package.json", "package-lock.json", ".npmrc", "check.mjs")) {
      Files.copy(SOURCE.resolve(file), folder.resolve(file));
    }
    run("npm", "ci", "--no-audit", "--no-fund");
    try (TestServer server = TestServer.onNewDatabase()) {
      assertThat(run("node", "check.mjs", server.url().toString()))
          .contains("ok @supabase/supabase-js", "ok supabase-js-old");
    }
  }

  private String run(String... command) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(3, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended && process.exitValue() == 0).as(String.join(" ", command) + said).isTrue();
    return said;
  }
}
