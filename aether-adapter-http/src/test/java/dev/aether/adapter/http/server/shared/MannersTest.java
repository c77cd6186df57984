package dev.aether.adapter.http.server.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MannersTest {
  private static final TestApi API = new TestApi();
  private static final Account ALICE = API.world.signedUp("alice");

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void compressesForWhoAsks() throws IOException {
    String path = "/openapi.json";
    TestApi.Answer plain = API.get(ALICE, path);
    TestApi.Answer small = API.send(API.as(ALICE, path).header("Accept-Encoding", "gzip"));
    assertThat(plain.header("Content-Encoding")).isEmpty();
    assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
    try (var in = new GZIPInputStream(new ByteArrayInputStream(small.response().body()))) {
      assertThat(in.readAllBytes()).isEqualTo(plain.response().body());
    }
  }

  @Nested
  class OtherOrigins {
    @Test
    void mayCallWhenTheyAreKnown() {
      TestApi.Answer answer =
          API.send(API.as(ALICE, "/api/sites").header("Origin", "https://studio.test"));
      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://studio.test");
      assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag");
      assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
      assertThat(answer.header("Vary")).contains("Origin");
    }

    @Test
    void askBeforeWithoutAToken() {
      TestApi.Answer answer = preflight("https://studio.test", "/auth/v1/token");
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.header("Access-Control-Allow-Headers"))
          .contains("authorization", "apikey", "x-client-info", "x-supabase-api-version");
      assertThat(answer.header("Access-Control-Allow-Methods")).contains("PATCH");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "null",
          "https://studio.test.evil.example",
          "https://evil-studio.test",
          "http://studio.test",
          "https://studio.test:444"
        })
    void areToldNothingWhenTheyAreStrange(String origin) {
      for (TestApi.Answer answer :
          new TestApi.Answer[] {
            preflight(origin, "/api/sites"),
            API.send(API.as(ALICE, "/api/sites").header("Origin", origin))
          }) {
        assertThat(answer.response().headers().map().keySet())
            .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
      }
    }

    private TestApi.Answer preflight(String origin, String path) {
      return API.send(
          API.request(path)
              .header("Origin", origin)
              .header("Access-Control-Request-Method", "POST")
              .method("OPTIONS", BodyPublishers.noBody()));
    }
  }
}
