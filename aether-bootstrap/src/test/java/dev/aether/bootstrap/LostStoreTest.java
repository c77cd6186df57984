package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.jdbi.TestDatabase;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of sites' files that takes nothing any more, and does again. */
class LostStoreTest {

  @Test
  void failsTheDeploymentAndServesWhatWasLive(@TempDir Path folder) throws Exception {
    Path files = folder.resolve("files");
    TestDatabase database = TestDatabase.migrated();
    try (TestServer server =
        new TestServer(database.owner(), Map.of("AETHER_FILES_DIR", files.toString()))) {
      TestServer.Person person = server.signedUp().onBusiness(database);
      JsonNode generation = person.generated("A cozy neighbourhood bakery in Lyon");
      JsonNode live = person.awaitDeployment(person.deploy(generation), "ready"::equals);
      URI address = URI.create(live.get("url").asText());
      String page = page(person, address);

      Files.move(files, folder.resolve("elsewhere"));
      Files.writeString(files, "not a folder");
      person.change(generation.get("siteId").asText(), "{\"name\": \"Renamed\"}");
      JsonNode failed = person.awaitEnd(person.deploy(generation));
      assertThat(failed.get("status").asText()).isEqualTo("error");
      assertThat(failed.get("errorCode").asText()).isEqualTo("DEPLOY_001");
      assertThat(failed.get("error").asText()).isEqualTo("The site's files could not be stored.");
      assertThat(page(person, address)).isEqualTo(page);

      Files.delete(files);
      Files.move(folder.resolve("elsewhere"), files);
      person.awaitDeployment(person.deploy(generation), "ready"::equals);
      while (!page(person, address).contains("Renamed")) {
        Thread.onSpinWait();
      }
    }
  }

  private static String page(TestServer.Person person, URI address) {
    return new String(person.api().download(address), StandardCharsets.UTF_8);
  }
}
