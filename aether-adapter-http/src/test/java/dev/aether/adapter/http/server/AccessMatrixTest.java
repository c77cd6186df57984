package dev.aether.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.domain.access.Scope;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every endpoint by every scope on every tier, as the server has registered them. */
class AccessMatrixTest {
  private static final TestApi API = new TestApi();

  @AfterAll
  static void close() {
    API.close();
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void letsAKeyDoWhatItsScopePermitsAndNothingElse(Scope scope) {
    List<String> wrong = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      String key = key(tier, scope);
      for (Api.Endpoint endpoint : API.endpoints()) {
        TestApi.Answer answer = ask(endpoint, key);
        boolean denied = answer.status() == 403 && answer.refusal().endsWith("AUTH_003");
        if (denied == scope.permits(endpoint.operation()) || answer.status() == 401) {
          wrong.add(tier + " " + endpoint + ": " + answer.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void letsNobodyInWithoutCredentialsButWhereAnybodyMay() {
    List<String> wrong = new ArrayList<>();
    for (Api.Endpoint endpoint : API.endpoints()) {
      int status = API.send(request(endpoint)).status();
      if ((status == 401) == endpoint.open()) {
        wrong.add(endpoint + ": " + status);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(API.endpoints().stream().filter(Api.Endpoint::open))
        .extracting(Api.Endpoint::method)
        .containsOnly("GET");
  }

  @Test
  void deniesWhatNobodyRegistered() {
    String key = key(Tier.BUSINESS, Scope.ADMIN);
    for (String path : new String[] {"/api", "/api/nothing", "/api/sites/x/y/z"}) {
      assertThat(API.send(as(key, API.request(path))).status()).isEqualTo(404);
    }
  }

  private static String key(Tier tier, Scope scope) {
    Account account = API.world.signedUp(tier.wire() + "-" + scope.wire());
    API.world.ports.changeTier(account.id(), tier);
    return API.post(
            account, "/api/keys", "{\"name\": \"k\", \"scopes\": [\"" + scope.wire() + "\"]}")
        .json()
        .get("key")
        .asText();
  }

  private static TestApi.Answer ask(Api.Endpoint endpoint, String key) {
    return API.send(as(key, request(endpoint)));
  }

  private static HttpRequest.Builder as(String key, HttpRequest.Builder request) {
    return request.header("Authorization", "Bearer " + key);
  }

  private static HttpRequest.Builder request(Api.Endpoint endpoint) {
    String path =
        endpoint
            .path()
            .replace("{version}", "1")
            .replace("{slug}", "nobody-has-this")
            .replace("{name}", "hero")
            .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    return API.request(path).method(endpoint.method(), BodyPublishers.noBody());
  }
}
