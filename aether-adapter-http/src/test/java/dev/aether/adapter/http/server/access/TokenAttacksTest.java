package dev.aether.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.access.Session;
import dev.aether.domain.account.Account;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens as attackers make them, byte by byte; all but one word is as in a good one. */
class TokenAttacksTest {
  private static final TestApi API = new TestApi();
  private static final Account ALICE = API.world.signedUp("alice");
  private static final Session SESSION = API.world.signedIn(ALICE).session();
  private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void letsInWhatTheOthersAreMadeOf() {
    assertThat(status(signed(HEADER, good()))).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'alg':'none'}",
        "{'alg':'None'}",
        "{'alg':'nOnE','typ':'JWT'}",
        "{'typ':'JWT'}",
        "{'alg':''}",
        "{'alg':null}",
        "{'alg':256}",
        "{'alg':['HS256']}",
        "{'alg':'HS384'}",
        "{'alg':'HS512'}",
        "{'alg':'RS256'}",
        "{'alg':'ES256'}",
        "{'alg':'dir','enc':'A256GCM'}",
        "{'alg':'HS256','crit':['x'],'x':1}",
        "{'alg':'HS256','b64':false,'crit':['b64']}",
        "{'alg':'HS256','zip':'DEF'}",
        "{'alg':'HS256','alg':'none'}",
        "[]",
        "null",
        "not json"
      })
  void refusesAHeader(String header) {
    assertRefused(signed(header.replace('\'', '"'), good()));
  }

  /** They say where the key is; nobody looks there, and ours was used. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'kid':'../../dev/null'",
        "'kid':'x\\u0027 UNION SELECT 1'",
        "'jku':'http://127.0.0.1:1/keys'",
        "'x5u':'http://127.0.0.1:1/cert'",
        "'jwk':{'kty':'oct','k':'AAAA'}"
      })
  void refusesAKeyOfTheTokensOwn(String hint) {
    String header = "{\"alg\":\"HS256\"," + hint.replace('\'', '"') + "}";
    assertRefused(sealed(header, good(), "0123456789abcdef0123456789abcdef"));
    assertRefused(sealed(header, good(), "\0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iss | \"https://elsewhere.test/auth/v1\"",
        "iss | null",
        "iss | 7",
        "aud | \"anon\"",
        "aud | []",
        "aud | null",
        "role | \"service_role\"",
        "role | \"anon\"",
        "role | null",
        "role | [\"authenticated\"]",
        "sub | \"not a uuid\"",
        "sub | \"\"",
        "sub | null",
        "sub | 7",
        "sub | {}",
        "session_id | \"not a uuid\"",
        "session_id | null",
        "session_id | 7",
        "exp | null",
        "exp | \"tomorrow\"",
        "exp | 1e15",
        "exp | 99999999999",
        "exp | {}",
        "exp | true",
        "nbf | 99999999999"
      })
  void refusesAClaim(String name, String value) {
    assertRefused(signed(HEADER, good(name, value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "-1", "1e2", "1e400", "-1e400", "1e18", "-9223372036854775808"})
  void refusesAnEndThatIsPastOrNeverComes(String end) {
    String token = signed(HEADER, good("exp", end));
    assertThat(API.send(as(token)).refusal()).isIn("401 AUTH_001", "401 AUTH_002");
  }

  @Test
  void refusesSessionsAndPeopleThatDoNotBelongTogether() {
    Account bob = API.world.signedUp("bob");
    assertThat(API.send(as(signed(HEADER, good("sub", "\"" + bob.id() + "\"")))).refusal())
        .isEqualTo("401 AUTH_007");
  }

  @Test
  void refusesWhatIsDeepTwiceSaidOrMisspelt() {
    assertRefused(signed(HEADER, "[".repeat(4000)));
    assertRefused(signed(HEADER, "{\"a\":".repeat(1500)));
    assertRefused(signed(HEADER, "null"));
    assertRefused(signed(HEADER, ""));
    String token = signed(HEADER, good());
    assertRefused(token + "=");
    assertRefused(token + ".");
    assertRefused(token + ".x");
    assertRefused("." + token);
    assertRefused(token.substring(0, token.lastIndexOf('.') + 1));
    assertRefused(token.substring(0, token.lastIndexOf('.')));
    assertRefused(token.substring(0, token.length() - 4));
  }

  private static String good() {
    return good("extra", "1");
  }

  /** The claims of a good token, but one. */
  private static String good(String name, String value) {
    StringBuilder json = new StringBuilder("{");
    String[][] claims = {
      {"iss", quoted(TestApi.ISSUER)},
      {"sub", quoted(ALICE.id().toString())},
      {"aud", quoted("authenticated")},
      {"role", quoted("authenticated")},
      {"session_id", quoted(SESSION.id().toString())},
      {"exp", "" + (Instant.now().getEpochSecond() + 600)}
    };
    for (String[] claim : claims) {
      if (!claim[0].equals(name)) {
        json.append(quoted(claim[0])).append(':').append(claim[1]).append(',');
      }
    }
    return json.append(quoted(name)).append(':').append(value).append('}').toString();
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String signed(String header, String payload) {
    return sealed(header, payload, TestApi.SECRET);
  }

  private static String sealed(String header, String payload, String secret) {
    String text = base64(header) + "." + base64(payload);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] seal = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static java.net.http.HttpRequest.Builder as(String token) {
    return API.request("/api/sites").header("Authorization", "Bearer " + token);
  }

  private static int status(String token) {
    return API.send(as(token)).status();
  }

  private static void assertRefused(String token) {
    assertThat(API.send(as(token)).refusal()).isEqualTo("401 AUTH_001");
  }
}
