package dev.aether.adapter.http.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.subscription.BillingEvent;
import dev.aether.domain.billing.subscription.BillingFact;
import dev.aether.domain.billing.subscription.Period;
import dev.aether.domain.billing.subscription.Subscription;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys, profile, plan, use and the record of what happened. */
class AccountRoutesTest {
  private final TestApi api = new TestApi();
  private final Account alice = api.world.signedUp("alice");

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void opensWithAKeyWhatItsScopesPermitAndNothingElse() {
    TestApi.Answer made =
        api.post(alice, "/api/keys", "{\"name\": \"CI\", \"scopes\": [\"read\", \"deploy\"]}");
    String key = made.json().get("key").asText();
    assertThat(made.json().at("/details/prefix").asText()).isEqualTo(key.substring(4, 12));
    assertThat(made.header("Cache-Control")).isEqualTo("no-store");
    JsonNode listed = api.get(alice, "/api/keys").json();
    assertThat(listed.at("/keys/0")).isEqualTo(made.json().get("details"));
    assertThat(listed.toString()).doesNotContain(key);
    assertThat(with(key, "/api/sites").status()).isEqualTo(200);
    TestApi.Answer refused =
        api.send(
            bearer(key, "/api/sites")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\": \"x\"}")));
    assertThat(refused.refusal()).isEqualTo("403 AUTH_003");
    assertThat(refused.json().at("/error/details/scope").asText()).isEqualTo("write");
    assertThat(with(key, "/api/keys").refusal()).isEqualTo("403 AUTH_003");
  }

  @Test
  void opensNothingWithAKeyThatWasTakenBackOrNeverGiven() {
    TestApi.Answer made =
        api.post(alice, "/api/keys", "{\"name\": \"CI\", \"scopes\": [\"admin\"]}");
    String key = made.json().get("key").asText();
    String id = made.json().at("/details/id").asText();
    Account bob = api.world.signedUp("bob");
    assertThat(api.send(api.as(bob, "/api/keys/" + id).DELETE()).refusal())
        .isEqualTo("404 KEY_004");
    assertThat(with(key, "/api/audit").status()).isEqualTo(200);
    assertThat(api.get(alice, "/api/keys").json().at("/keys/0/lastUsedAt").asText()).isNotEmpty();
    assertThat(api.send(bearer(key, "/api/keys/" + id).DELETE()).status()).isEqualTo(204);
    assertThat(with(key, "/api/audit").refusal()).isEqualTo("401 KEY_003");
    assertThat(api.get(alice, "/api/keys").json().at("/keys/0/state").asText())
        .isEqualTo("revoked");
    assertThat(with("aek_" + "0".repeat(48), "/api/sites").refusal()).isEqualTo("401 KEY_001");
    assertThat(with("aek_short", "/api/sites").refusal()).isEqualTo("401 KEY_001");
  }

  @Test
  void letsNobodyTryKeysForLong() {
    for (int i = 0; i < 31; i++) {
      assertThat(with("aek_" + "0".repeat(48), "/api/sites").status()).isEqualTo(401);
    }
    TestApi.Answer refused = with("aek_" + "0".repeat(48), "/api/sites");
    assertThat(refused.refusal()).isEqualTo("429 RATE_001");
    assertThat(refused.header("Retry-After")).isNotEmpty();
    assertThat(api.get(alice, "/api/sites").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'scopes': ['read']} | 400 VAL_002",
        "{'name': 'x', 'scopes': []} | 400 VAL_001",
        "{'name': 'x', 'scopes': ['root']} | 400 VAL_001",
        "{'name': '', 'scopes': ['read']} | 400 VAL_001",
        "{'name': 'x', 'scopes': ['read'], 'expiresAt': 'soon'} | 400 VAL_003",
        "{'name': 'x', 'scopes': ['read'], 'expiresAt': '2020-01-01T00:00:00Z'} | 400 VAL_001"
      })
  void refusesKeysThatCannotBe(String body, String refusal) {
    assertThat(api.post(alice, "/api/keys", body.replace('\'', '"')).refusal()).isEqualTo(refusal);
  }

  @Test
  void changesTheProfile() {
    JsonNode changed =
        put(
                "/api/users/profile",
                "{\"username\": \"Ada_1\", \"fullName\": \"Ada\", \"avatarUrl\":"
                    + " \"https://a.test/p.png\"}")
            .json();
    assertThat(changed.get("username").asText()).isEqualTo("ada_1");
    assertThat(changed.get("fullName").asText()).isEqualTo("Ada");
    assertThat(put("/api/users/profile", "{\"avatarUrl\": \"javascript:x\"}").refusal())
        .isEqualTo("400 VAL_001");
    assertThat(put("/api/users/profile", "{\"tier\": \"business\"}").refusal())
        .isEqualTo("400 VAL_001");
    TestApi.Answer both = put("/api/users/profile", "{\"username\": \"a\", \"avatarUrl\": \"::\"}");
    assertThat(both.json().at("/error/details/errors").findValuesAsText("pointer"))
        .containsExactly("/username", "/avatarUrl");
    Account bob = api.world.signedUp("bob");
    assertThat(
            api.send(
                    api.as(bob, "/api/users/profile")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"username\": \"ADA_1\"}")))
                .refusal())
        .isEqualTo("409 AUTH_012");
  }

  @Test
  void tellsWhatWasUsed() {
    api.world.generatedSiteOf(alice);
    JsonNode usage = api.get(alice, "/api/users/usage?period=week").json();
    assertThat(usage.at("/aiGenerations/total").asInt()).isEqualTo(1);
    assertThat(usage.at("/sites/created").asInt()).isEqualTo(1);
    assertThat(usage.at("/sites/maxAllowed").asInt()).isEqualTo(3);
    assertThat(usage.at("/billing/currentPlan").asText()).isEqualTo("free");
    assertThat(usage.get("billing").has("amount")).isFalse();
    assertThat(api.get(alice, "/api/users/usage?period=century").refusal())
        .isEqualTo("400 VAL_001");
  }

  @Test
  void recordsWhereARequestCameFromAndOfAJobNothing() {
    TestApi.Answer asked =
        api.send(
            api.as(alice, "/api/ai/generate")
                .header("Content-Type", "application/json")
                .header("User-Agent", "curl/8 \u00e9")
                .POST(BodyPublishers.ofString("{\"prompt\": \"A quiet tea house in Kyoto\"}")));
    assertThat(asked.status()).isEqualTo(200);
    api.work();
    JsonNode entries = api.get(alice, "/api/audit").json().get("entries");
    JsonNode byJob = entries.get(0);
    JsonNode byRequest = entries.get(1);
    assertThat(byJob.get("actor").asText()).isEqualTo("system");
    assertThat(byJob.has("address") || byJob.has("userAgent")).isFalse();
    assertThat(byRequest.get("address").asText()).isEqualTo("127.0.0.1");
    assertThat(byRequest.get("userAgent").asText()).startsWith("curl/8 ?");
  }

  @Test
  void tellsWhatHappenedToItsOwnerOnly() {
    for (int i = 0; i < 3; i++) {
      api.post(alice, "/api/keys", "{\"name\": \"k\", \"scopes\": [\"read\"]}");
    }
    JsonNode first = api.get(alice, "/api/audit?limit=2").json();
    assertThat(first.get("entries").findValuesAsText("number")).containsExactly("3", "2");
    assertThat(first.at("/entries/0/action").asText()).isEqualTo("api_key.create");
    int next = first.at("/pagination/next").asInt();
    JsonNode rest = api.get(alice, "/api/audit?before=" + next).json();
    assertThat(rest.get("entries").findValuesAsText("number")).containsExactly("1");
    assertThat(api.get(api.world.signedUp("bob"), "/api/audit").json().get("entries")).isEmpty();
  }

  @Test
  void changesThePlanAsFarAsThatTakesNoPayment() {
    assertThat(api.get(alice, "/api/subscription").json().get("plan").asText()).isEqualTo("free");
    assertThat(put("/api/subscription", "{\"plan\": \"pro\"}").refusal()).isEqualTo("409 SUB_004");
    assertThat(put("/api/subscription", "{\"plan\": \"gold\"}").refusal()).isEqualTo("400 VAL_001");
    assertThat(api.post(alice, "/api/subscription/cancel", "").refusal()).isEqualTo("409 SUB_004");
    pays(Tier.PRO);
    assertThat(put("/api/subscription", "{\"plan\": \"starter\"}").json().get("nextPlan").asText())
        .isEqualTo("starter");
    assertThat(
            api.post(alice, "/api/subscription/cancel", "")
                .json()
                .get("cancelAtPeriodEnd")
                .asBoolean())
        .isTrue();
    assertThat(
            api.post(alice, "/api/subscription/resume", "")
                .json()
                .get("cancelAtPeriodEnd")
                .asBoolean())
        .isFalse();
    assertThat(put("/api/subscription", "{\"plan\": \"free\"}").refusal()).isEqualTo("400 SUB_003");
    assertThat(api.post(alice, "/api/subscription/resume", "").refusal()).isEqualTo("409 SUB_004");
  }

  private void pays(Tier plan) {
    Subscription paid =
        Subscription.free()
            .after(
                new BillingEvent(
                    UUID.randomUUID().toString(),
                    Fixtures.NOW,
                    new BillingFact.Activated(plan, Period.firstMonth(Fixtures.NOW))));
    api.world
        .ports
        .units()
        .run(World.SYSTEM, () -> api.world.ports.subscriptions().put(alice.id(), paid));
  }

  private TestApi.Answer put(String path, String body) {
    return api.send(
        api.as(alice, path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  private TestApi.Answer with(String key, String path) {
    return api.send(bearer(key, path));
  }

  private HttpRequest.Builder bearer(String key, String path) {
    return api.request(path).header("Authorization", "Bearer " + key);
  }
}
