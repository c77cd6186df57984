package dev.aether.adapter.http.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.TestApi;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthRoutesTest {
  private static final TestApi API = new TestApi();

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void signsUpAndThenIn() {
    TestApi.Answer signedUp =
        API.post(
            "/auth/v1/signup",
            "{\"email\": \" Ada@Example.com\", \"password\": \"correct horse\","
                + " \"data\": {\"full_name\": \"Ada\"}, \"gotrue_meta_security\": {}}");
    assertThat(signedUp.status()).isEqualTo(200);
    assertThat(signedUp.json().at("/user/email").asText()).isEqualTo("ada@example.com");
    assertThat(signedUp.json().at("/user/user_metadata/full_name").asText()).isEqualTo("Ada");

    TestApi.Answer signedIn =
        API.post(
            "/auth/v1/token?grant_type=password",
            "{\"email\": \"ada@example.com\", \"password\": \"correct horse\"}");
    String token = signedIn.json().get("access_token").asText();
    assertThat(signedIn.header("Cache-Control")).isEqualTo("no-store");
    assertThat(
            API.send(API.request("/api/users/profile").header("Authorization", "Bearer " + token))
                .status())
        .isEqualTo(200);
  }

  @Test
  void refusesInTheWordsOfTheAuthApi() {
    TestApi.Answer answer =
        API.post(
            "/auth/v1/token?grant_type=password",
            "{\"email\": \"nobody@example.com\", \"password\": \"wrong password\"}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("X-Supabase-Api-Version")).isEqualTo("2024-01-01");
    assertThat(answer.json().get("code").asText()).isEqualTo("invalid_credentials");
    assertThat(answer.json().get("error_code").asText()).isEqualTo("invalid_credentials");
    assertThat(answer.json().get("message").asText()).isEqualTo("Invalid login credentials");
  }

  @Test
  void refusesAnAddressThatIsTaken() {
    String body = "{\"email\": \"twice@example.com\", \"password\": \"correct horse\"}";
    API.post("/auth/v1/signup", body);
    TestApi.Answer again = API.post("/auth/v1/signup", body);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.json().get("code").asText()).isEqualTo("user_already_exists");
  }

  @Test
  void refusesAWeakPassword() {
    TestApi.Answer answer =
        API.post("/auth/v1/signup", "{\"email\": \"weak@example.com\", \"password\": \"1234567\"}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("code").asText()).isEqualTo("weak_password");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"email\": \"no-at-sign\", \"password\": \"correct horse\"}",
        "{\"email\": \"a@b\", \"password\": \"correct horse\"}",
        "{\"email\": \"a@example.com\"}",
        "{\"email\": \"a@example.com\", \"password\": \"\"}",
        "{\"email\": \"a@example.com\\r\\nBcc: x@example.com\", \"password\": \"correct horse\"}"
      })
  void refusesWhatIsNoAddressOrPassword(String body) {
    TestApi.Answer answer = API.post("/auth/v1/signup", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("code").asText()).isEqualTo("validation_failed");
  }

  @Test
  void refusesAnotherGrant() {
    assertThat(API.post("/auth/v1/token?grant_type=magic", "{}").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /auth/v1/nothing, 404",
    "GET, /auth/v1/token, 405",
    "DELETE, /auth/v1/user, 405",
    "POST, /auth/v1/signup, 415"
  })
  void refusesInJsonWhatIsNotThere(String method, String path, int status) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                API.request(path).method(method, BodyPublishers.ofString("x")).build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("X-Supabase-Api-Version")).hasValue("2024-01-01");
    assertThat(answer.body()).contains("\"code\"", "\"msg\"");
  }
}
