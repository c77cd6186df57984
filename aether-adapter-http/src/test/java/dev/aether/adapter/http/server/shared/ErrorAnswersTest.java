package dev.aether.adapter.http.server.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ErrorAnswersTest {
  private static final TestApi API = new TestApi();
  private final Account alice = API.world.signedUp("alice");

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void tellsNothingOfADefectButItsRequest() {
    TestApi.Answer answer = API.get(alice, "/defect");
    assertThat(answer.refusal()).isEqualTo("500 SYS_001");
    assertThat(answer.text()).doesNotContain("passwd", "Exception", "at dev.aether");
    assertThat(answer.json().at("/error/requestId").asText())
        .isEqualTo(answer.header("X-Request-Id"))
        .isNotEmpty();
  }

  @Test
  void answersInItsOwnShapeWhereThereIsNoRoute() {
    assertThat(API.get(alice, "/api/nothing").refusal()).isEqualTo("404 SYS_003");
    assertThat(API.send(API.request("/nothing")).refusal()).isEqualTo("404 SYS_003");
  }

  @Test
  void answersInItsOwnShapeToAnotherMethod() {
    TestApi.Answer answer =
        API.send(
            API.as(alice, "/api/users/profile")
                .method("PATCH", HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.refusal()).isEqualTo("405 SYS_004");
  }

  @Test
  void refusesABodyOfMoreThanTwoMegabytes() {
    assertThat(API.post(alice, "/api/ai/generate", "[" + " ".repeat(3 << 20) + "]").refusal())
        .isEqualTo("413 VAL_004");
  }

  @Test
  void saysSoWhenItIsNotReady() {
    try (TestApi api = new TestApi()) {
      assertThat(api.send(api.request("/readyz")).status()).isEqualTo(200);
      api.ready.set(false);
      TestApi.Answer answer = api.send(api.request("/readyz"));
      assertThat(answer.refusal()).isEqualTo("503 SYS_002");
      assertThat(answer.header("Retry-After")).isEqualTo("1");
      assertThat(api.send(api.request("/livez")).status()).isEqualTo(200);
    }
  }

  @Test
  void tellsNothingOfTheServerItRunsOn() {
    TestApi.Answer answer = API.send(API.request("/livez"));
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }
}
