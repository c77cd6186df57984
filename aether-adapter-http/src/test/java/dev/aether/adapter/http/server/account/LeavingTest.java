package dev.aether.adapter.http.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.application.World;
import dev.aether.application.account.RecordKind;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.Password;
import dev.aether.domain.audit.AuditAction;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Taking along what is kept of oneself, and leaving. */
class LeavingTest {
  private static final String DELETION = "/api/account/deletion";
  private static final String PASSWORD = "{\"password\": \"correct horse\"}";

  private final TestApi api = new TestApi();
  private final Account alice = api.world.signedUp("alice");

  LeavingTest() {
    String hash = new BcryptHashing(4).hash(Password.typed("correct horse"));
    var ports = api.world.ports;
    ports.units().run(World.SYSTEM, () -> ports.accounts().changePassword(alice.id(), hash));
  }

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void givesHerAllThatIsKeptOfHerAsOneDocument() {
    var site = api.world.generatedSiteOf(alice);

    TestApi.Answer answer = api.get(alice, "/api/account/export");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Disposition")).contains("attachment", "aether-account.json");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    JsonNode told = answer.json();
    assertThat(told.get("format").asText()).isEqualTo("aether-account/1");
    assertThat(told.at("/profile/0/email").asText()).isEqualTo(alice.email().value());
    assertThat(told.at("/sites/0/id").asText()).isEqualTo(site.id().toString());
    assertThat(Arrays.stream(RecordKind.values()).map(RecordKind::wire)).allMatch(told::has);
    assertThat(api.world.recordedOf(alice))
        .anyMatch(entry -> entry.event().action() == AuditAction.USER_EXPORT);
  }

  @Test
  void removesHerWithAllThatIsHersOnceSheShowsHerPassword() {
    var site = api.world.generatedSiteOf(alice);
    String token = api.token(alice);

    assertThat(leave(token, PASSWORD).status()).isEqualTo(204);

    assertThat(leave(token, PASSWORD).status()).isEqualTo(401);
    assertThat(api.send(api.request("/api/sites").header("Authorization", "Bearer " + token)))
        .extracting(TestApi.Answer::status)
        .isEqualTo(401);
    assertThat(api.world.site(site.id())).isEmpty();
    assertThat(api.world.recordedOf(alice))
        .anyMatch(entry -> entry.event().action() == AuditAction.USER_DELETE);
  }

  @Test
  void keepsWhoeverDoesNotShowHisPassword() {
    String token = api.token(alice);
    assertThat(leave(token, "").refusal()).isEqualTo("400 AUTH_010");
    assertThat(leave(token, "{}").refusal()).isEqualTo("400 AUTH_010");
    assertThat(leave(token, "{\"password\": \"another one\"}").refusal()).isEqualTo("400 AUTH_004");
    assertThat(api.get(alice, "/api/users/profile").status()).isEqualTo(200);
  }

  @Test
  void removesHerAlsoUnderAnIdempotencyKeyThatNobodyIsLeftToKeep() {
    TestApi.Answer answer =
        api.send(
            api.as(alice, DELETION)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "once")
                .POST(BodyPublishers.ofString(PASSWORD)));
    assertThat(answer.status()).isEqualTo(204);
  }

  private TestApi.Answer leave(String token, String body) {
    return api.send(
        api.request(DELETION)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }
}
