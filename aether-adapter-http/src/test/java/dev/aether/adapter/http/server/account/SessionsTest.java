package dev.aether.adapter.http.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions: tokens that follow one another, the user behind them, and their end. */
class SessionsTest {
  private static final TestApi API = new TestApi();
  private static int people;

  private final String email = "somebody" + people++ + "@example.com";
  private final JsonNode session =
      API.post(
              "/auth/v1/signup",
              "{\"email\": \"%s\", \"password\": \"correct horse\", \"data\": {\"a\": {\"b\": 1}}}"
                  .formatted(email))
          .json();

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void givesTheNextTokensForARefreshToken() {
    JsonNode next = refresh(session.get("refresh_token").asText()).json();
    assertThat(next.get("refresh_token")).isNotEqualTo(session.get("refresh_token"));
    assertThat(next.at("/user/id")).isEqualTo(session.at("/user/id"));
    assertThat(user(next).status()).isEqualTo(200);
  }

  @Test
  void givesTheGoodTokenAgainToWhoLostTheAnswer() {
    String first = session.get("refresh_token").asText();
    String second = refresh(first).json().get("refresh_token").asText();
    assertThat(refresh(first).json().get("refresh_token").asText()).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({"x", "AAAA", "!!", "''"})
  void refusesWhatIsNoRefreshToken(String token) {
    TestApi.Answer answer = refresh(token);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("code").asText()).isEqualTo("refresh_token_not_found");
  }

  @Test
  void refusesARefreshTokenThatWasChanged() {
    String token = session.get("refresh_token").asText();
    for (int i = 0; i < token.length(); i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      assertThat(refresh(token.substring(0, i) + other + token.substring(i + 1)).status())
          .isEqualTo(400);
    }
    assertThat(refresh(token).status()).isEqualTo(200);
  }

  @Test
  void showsTheUserBehindASession() {
    TestApi.Answer user = user(session);
    assertThat(user.header("X-Supabase-Api-Version")).isEqualTo("2024-01-01");
    assertThat(user.json().get("email").asText()).isEqualTo(email);
    assertThat(user.json().at("/user_metadata/a/b").asInt()).isEqualTo(1);
    assertThat(user.json().at("/app_metadata/provider").asText()).isEqualTo("email");
    assertThat(user.json().at("/identities/0/identity_data/email").asText()).isEqualTo(email);
  }

  @Test
  void keepsWhatTheUserTells() {
    TestApi.Answer told = change("{\"data\": {\"a\": null, \"city\": \"Lyon\"}}");
    assertThat(told.json().at("/user_metadata/city").asText()).isEqualTo("Lyon");
    assertThat(told.json().at("/user_metadata").has("a")).isFalse();
    assertThat(user(session).json().at("/user_metadata/city").asText()).isEqualTo("Lyon");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'email': 'other@example.com'} | 400 | validation_failed",
        "{'password': 'short'} | 422 | weak_password",
        "{'password': 'correct horse'} | 422 | same_password",
        "{'password': 'another horse', 'current_password': 'wrong'} | 400 | invalid_credentials",
        "{'data': []} | 400 | validation_failed",
        "{'data': {'a': 'b\\u0000'}} | 400 | validation_failed",
        "nothing | 400 | validation_failed"
      })
  void refusesChangesThatCannotBe(String body, int status, String code) {
    TestApi.Answer answer = change(body.replace('\'', '"'));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().get("code").asText()).isEqualTo(code);
  }

  @Test
  void refusesMoreThanItKeepsAboutAUser() {
    assertThat(change("{\"data\": {\"a\": \"" + "x".repeat(2048) + "\"}}").status()).isEqualTo(400);
  }

  @Test
  void endsTheOtherSessionsWhenThePasswordChanges() {
    JsonNode other = signIn("correct horse").json();
    assertThat(
            change("{\"password\": \"battery staple\", \"current_password\": \"correct horse\"}")
                .status())
        .isEqualTo(200);
    assertThat(refresh(other.get("refresh_token").asText()).status()).isEqualTo(400);
    assertThat(user(session).status()).isEqualTo(200);
    assertThat(signIn("correct horse").status()).isEqualTo(400);
    assertThat(signIn("battery staple").status()).isEqualTo(200);
  }

  @Test
  void endsSessionsAsAskedFor() {
    JsonNode other = signIn("correct horse").json();
    assertThat(signOut(other, "?scope=others").status()).isEqualTo(204);
    assertGone(session);
    JsonNode third = signIn("correct horse").json();
    assertThat(signOut(third, "?scope=local").status()).isEqualTo(204);
    assertGone(third);
    assertThat(user(other).status()).isEqualTo(200);
    assertThat(signOut(other, "").status()).isEqualTo(204);
    assertGone(other);
    assertThat(signOut(signIn("correct horse").json(), "?scope=world").status()).isEqualTo(400);
  }

  @Test
  void refusesInTheWordsOfTheAuthApi() {
    TestApi.Answer nothing = API.send(API.request("/auth/v1/user"));
    assertThat(nothing.status() + " " + nothing.json().get("code").asText())
        .isEqualTo("401 no_authorization");
    TestApi.Answer bad =
        API.send(API.request("/auth/v1/user").header("Authorization", "Bearer sb_publishable_x"));
    assertThat(bad.status() + " " + bad.json().get("code").asText()).isEqualTo("403 bad_jwt");
  }

  @Test
  void publishesNoKeys() {
    assertThat(API.send(API.request("/auth/v1/.well-known/jwks.json")).text())
        .isEqualTo("{\"keys\":[]}");
  }

  private void assertGone(JsonNode ended) {
    TestApi.Answer answer = user(ended);
    assertThat(answer.status() + " " + answer.json().path("code").asText())
        .isEqualTo("403 session_not_found");
    assertThat(
            API.send(
                    API.request("/api/sites")
                        .header("Authorization", "Bearer " + ended.get("access_token").asText()))
                .refusal())
        .isEqualTo("401 AUTH_007");
    assertThat(refresh(ended.get("refresh_token").asText()).status()).isEqualTo(400);
  }

  private static TestApi.Answer refresh(String token) {
    return API.post(
        "/auth/v1/token?grant_type=refresh_token", "{\"refresh_token\": \"" + token + "\"}");
  }

  private TestApi.Answer signIn(String password) {
    return API.post(
        "/auth/v1/token?grant_type=password",
        "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password));
  }

  private static TestApi.Answer user(JsonNode session) {
    return API.send(as(session, "/auth/v1/user"));
  }

  private TestApi.Answer change(String body) {
    return API.send(
        as(session, "/auth/v1/user")
            .header("Content-Type", "application/json;charset=UTF-8")
            .PUT(BodyPublishers.ofString(body)));
  }

  private static TestApi.Answer signOut(JsonNode session, String query) {
    return API.send(
        as(session, "/auth/v1/logout" + query)
            .header("Content-Type", "application/json;charset=UTF-8")
            .POST(BodyPublishers.noBody()));
  }

  private static HttpRequest.Builder as(JsonNode session, String path) {
    return API.request(path)
        .header("apikey", "sb_publishable_x")
        .header("Authorization", "Bearer " + session.get("access_token").asText());
  }
}
