package dev.aether.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
  private static final String BODY = "{\"prompt\":\"A cozy bakery in Lyon\"}";

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
  void givesTheSameAnswerToTheSameRequestAndHasOneEffect() {
    TestApi.Answer first = generate(alice, "one", BODY);
    TestApi.Answer again = generate(alice, "one", BODY);
    assertThat(again.status()).isEqualTo(first.status()).isEqualTo(200);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotEmpty();
    assertThat(again.header("Content-Type")).isEqualTo("application/json");
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(first.header("Idempotency-Replayed")).isEmpty();
    assertThat(api.world.creditsOf(alice).used()).isEqualTo(1);
  }

  @Test
  void refusesAnotherRequestUnderTheSameName() {
    generate(alice, "one", BODY);
    assertThat(generate(alice, "one", "{\"prompt\":\"A ramen place in Osaka\"}").refusal())
        .isEqualTo("422 IDEMPOTENCY_001");
    assertThat(api.world.creditsOf(alice).used()).isEqualTo(1);
  }

  @Test
  void keepsNoRefusalSoThatARequestCanBeMended() {
    assertThat(generate(alice, "one", "{\"prompt\":\"short\"}").status()).isEqualTo(400);
    assertThat(generate(alice, "one", BODY).status()).isEqualTo(200);
  }

  @Test
  void knowsNothingOfTheNamesOfOthers() {
    Account bob = api.world.signedUp("bob");
    String alices = generate(alice, "one", BODY).text();
    assertThat(generate(bob, "one", BODY).text()).isNotEqualTo(alices);
    assertThat(api.world.creditsOf(bob).used()).isEqualTo(1);
  }

  @Test
  void hasItsEffectTwiceUnderTwoNamesOrNone() {
    generate(alice, "one", BODY);
    generate(alice, "two", BODY);
    api.post(alice, "/api/ai/generate", BODY);
    assertThat(api.world.creditsOf(alice).used()).isEqualTo(3);
  }

  @Test
  void holdsForWorkThatIsDoneOutsideOfAnyUnit() {
    String body = "{\"content\": \"We bake bread every day.\"}";
    assertThat(optimize("one", "{\"content\": \"short\"}").status()).isEqualTo(400);
    TestApi.Answer first = optimize("one", body);
    TestApi.Answer again = optimize("one", body);
    assertThat(first.status()).as(first.text()).isEqualTo(200);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(optimize("one", "{\"content\": \"We bake cakes every day.\"}").refusal())
        .isEqualTo("422 IDEMPOTENCY_001");
    assertThat(api.world.creditsOf(alice).used()).isEqualTo(1);
  }

  @Test
  void refusesAKeyThatIsNoneAndTwoOfThem() {
    assertThat(generate(alice, "with space", BODY).refusal()).isEqualTo("400 VAL_003");
    assertThat(
            api.send(
                    api.as(alice, "/api/ai/generate")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "a")
                        .header("Idempotency-Key", "b")
                        .POST(BodyPublishers.ofString(BODY)))
                .refusal())
        .isEqualTo("400 VAL_001");
  }

  private TestApi.Answer generate(Account as, String key, String body) {
    return post(as, "/api/ai/generate", key, body);
  }

  private TestApi.Answer optimize(String key, String body) {
    return post(alice, "/api/ai/optimize", key, body);
  }

  private TestApi.Answer post(Account as, String path, String key, String body) {
    return api.send(
        api.as(as, path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }
}
