package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.adapter.http.server.shared.HttpServer;
import dev.aether.adapter.jdbi.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The main job through every layer: HTTP, use cases, PostgreSQL, queue, composer, renderer. */
class ServerTest {
  private static final TestServer SERVER = TestServer.onNewDatabase();

  @AfterAll
  static void close() {
    SERVER.close();
  }

  @Test
  void makesASiteThatSpeaksOfItsPrompt() {
    String page =
        SERVER
            .signedUp()
            .livePage("A cozy neighbourhood bakery in Lyon that bakes sourdough overnight");
    assertThat(page).contains("Lyon", "sourdough", "overnight", "<html lang=\"en\"");
  }

  @Test
  void makesAnotherSiteOfAnotherPrompt() {
    TestServer.Person person = SERVER.signedUp();
    String law = person.livePage("A law firm in Geneva for tenants in trouble with their landlord");
    String ramen = person.livePage("A late-night ramen place in Osaka that serves tonkotsu");
    assertThat(law).contains("Geneva").doesNotContain("Osaka");
    assertThat(ramen).contains("Osaka", "onkotsu").doesNotContain("Geneva");
    assertThat(law.replaceAll("[^<]*<(/?[a-z0-9]+)[^<]*", "<$1>"))
        .isNotEqualTo(ramen.replaceAll("[^<]*<(/?[a-z0-9]+)[^<]*", "<$1>"));
  }

  @Test
  void keepsEachToHisOwn() {
    TestServer.Person alice = SERVER.signedUp();
    JsonNode hers = alice.generated("A cozy neighbourhood bakery in Lyon");
    TestServer.Person bob = SERVER.signedUp();
    assertThat(bob.api().get("/api/sites").get("sites")).isEmpty();
    assertThatThrownBy(() -> bob.deploy(hers)).hasMessageContaining("SITE_NOT_FOUND");
    assertThatThrownBy(() -> bob.awaitGeneration(hers, status -> true))
        .hasMessageContaining("AI_GENERATION_NOT_FOUND");
  }

  @Test
  void counts() {
    TestServer.Person person = SERVER.signedUp();
    person.generated("A cozy neighbourhood bakery in Lyon");
    JsonNode profile = person.api().get("/api/users/profile");
    assertThat(profile.at("/subscription/aiCreditsUsed").asInt()).isEqualTo(1);
    assertThat(profile.at("/stats/totalSites").asInt()).isEqualTo(1);
    assertThat(profile.at("/stats/totalAIGenerations").asInt()).isEqualTo(1);
  }

  @Test
  void isReadyOnceItServes() {
    assertThat(new ApiClient(SERVER.url()).get("/readyz").get("status").asText())
        .isEqualTo("ready");
  }

  @Test
  void saysSoWhenItsPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Settings settings = Settings.of(Map.of("AETHER_PORT", String.valueOf(taken.getLocalPort())));
      try (Server server =
          new Server(
              settings, TestDatabase.migrated().owner(), TestServer.SECRET, Meanings.none())) {
        assertThatThrownBy(server::start)
            .isInstanceOf(HttpServer.PortInUse.class)
            .hasMessageContaining("in use");
      }
    }
  }
}
