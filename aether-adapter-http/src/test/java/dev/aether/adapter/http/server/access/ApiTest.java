package dev.aether.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ApiTest {
  private static final TestApi API = new TestApi();
  private final Account alice = API.world.signedUp("alice-" + System.nanoTime());

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void answersHeadAsGetWithoutABody() {
    Site site = API.world.generatedSiteOf(alice);
    TestApi.Answer head =
        API.send(API.as(alice, "/api/sites/" + site.id()).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo("\"" + site.version() + "\"");
    assertThat(head.text()).isEmpty();
  }

  @Test
  void tellsAStrangerNothingByHead() {
    Site site = API.world.generatedSiteOf(alice);
    Account bob = API.world.signedUp("bob-" + System.nanoTime());
    String path = "/api/sites/" + site.id();
    assertThat(API.send(API.as(bob, path).method("HEAD", BodyPublishers.noBody())).status())
        .isEqualTo(404);
    assertThat(API.send(API.request(path).method("HEAD", BodyPublishers.noBody())).status())
        .isEqualTo(404);
    assertThat(API.send(API.request("/api/sites").method("HEAD", BodyPublishers.noBody())).status())
        .isEqualTo(401);
  }

  @Test
  void tellsTheMethodsOfAPathToAnybody() {
    TestApi.Answer answer =
        API.send(API.request("/api/sites").method("OPTIONS", BodyPublishers.noBody()));
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Allow")).contains("GET", "HEAD", "OPTIONS");
  }

  @Test
  void keepsAnswersOutOfCaches() {
    assertThat(API.get(alice, "/api/users/profile").header("Cache-Control")).isEqualTo("no-store");
  }
}
