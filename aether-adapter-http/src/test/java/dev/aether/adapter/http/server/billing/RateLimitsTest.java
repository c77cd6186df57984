package dev.aether.adapter.http.server.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
  private static final String NEW = "{\"email\":\"%s\",\"password\":\"correct horse battery\"}";

  private TestApi api;
  private Account alice;

  @BeforeEach
  void open() {
    api = new TestApi();
    alice = api.world.signedUp("alice");
  }

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void tellsHowMuchIsLeft() {
    TestApi.Answer answer = api.get(alice, "/api/sites");
    assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("100");
    assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo("99");
    assertThat(answer.header("X-RateLimit-Reset")).matches("20[0-9-]+T[0-9:.]+Z");
    assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"sites\";q=100;w=3600");
    assertThat(answer.header("RateLimit")).isEqualTo("\"sites\";r=99;t=3600");
    assertThat(api.get(alice, "/api/users/profile").header("X-RateLimit-Limit")).isEmpty();
  }

  @Test
  void refusesOneTooManyUnderWhateverTokenAndTellsWhenToComeAgain() {
    for (int i = 0; i < 100; i++) {
      assertThat(api.get(alice, "/api/sites").status()).isEqualTo(200);
    }
    for (int i = 0; i < 3; i++) {
      TestApi.Answer refused = api.get(alice, "/api/sites/" + UUID.randomUUID());
      assertThat(refused.refusal()).isEqualTo("429 RATE_001");
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(3000, 3600);
      assertThat(refused.json().at("/error/retryAfter").asInt()).isBetween(3000, 3600);
      assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("0");
    }
    assertThat(api.get(api.world.signedUp("bob"), "/api/sites").status()).isEqualTo(200);
  }

  @Test
  void knowsNoLimitOnTheLargestPlan() {
    api.world.ports.changeTier(alice.id(), Tier.BUSINESS);
    assertThat(api.get(alice, "/api/sites").header("X-RateLimit-Limit")).isEmpty();
  }

  @Test
  void refusesManyWrongPasswordsForAnAccountAndForNone() {
    signUp("carol@example.com");
    for (String email : new String[] {"carol@example.com", "nobody@example.com"}) {
      for (int i = 0; i < 5; i++) {
        assertThat(signIn(email, "wrong").status()).isEqualTo(400);
      }
    }
    TestApi.Answer refused = signIn("carol@example.com", "correct horse battery");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json().path("code").asText()).isEqualTo("over_request_rate_limit");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
  }

  @Test
  void countsNoPasswordThatIsRight() {
    signUp("dora@example.com");
    for (int i = 0; i < 15; i++) {
      assertThat(signIn("dora@example.com", "correct horse battery").status()).isEqualTo(200);
    }
  }

  private void signUp(String email) {
    assertThat(api.post("/auth/v1/signup", NEW.formatted(email)).status()).isEqualTo(200);
  }

  private TestApi.Answer signIn(String email, String password) {
    return api.post(
        "/auth/v1/token?grant_type=password",
        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
  }
}
