package dev.aether.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {
  private static final TestApi API = new TestApi();
  private static final SecretKey KEY = key(TestApi.SECRET);

  private final Account alice = API.world.signedUp("alice");

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void letsAValidTokenIn() {
    assertThat(API.get(alice, "/api/users/profile").json().get("email").asText())
        .isEqualTo(alice.email().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Bearer x",
        "Bearer a.b",
        "Bearer a.b.c.d",
        "Basic YTpi",
        "a.b.c"
      })
  void refusesWhatIsNoToken(String header) {
    assertThat(API.send(API.request("/api/sites").header("Authorization", header)).refusal())
        .isEqualTo("401 AUTH_001");
  }

  @Test
  void refusesAMissingToken() {
    TestApi.Answer answer = API.send(API.request("/api/sites"));
    assertThat(answer.refusal()).isEqualTo("401 AUTH_001");
    assertThat(answer.json().at("/error/code").asText()).isEqualTo("UNAUTHORIZED");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void refusesTwoTokens() {
    assertThat(
            API.send(API.as(alice, "/api/sites").header("Authorization", "Bearer a.b.c")).status())
        .isEqualTo(400);
  }

  @Test
  void refusesATokenWithoutASignature() {
    String header = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}");
    String payload = API.token(alice).split("\\.", -1)[1];
    assertRefused(header + "." + payload + ".");
  }

  @Test
  void refusesAnotherSecret() {
    assertRefused(claims().signWith(key("another secret of thirty-two bytes")).compact());
  }

  @Test
  void refusesAStrongerAlgorithmThanTheFixedOne() {
    SecretKey longKey =
        new SecretKeySpec(
            (TestApi.SECRET + TestApi.SECRET).getBytes(StandardCharsets.UTF_8), "HmacSHA512");
    assertRefused(claims().signWith(longKey, Jwts.SIG.HS512).compact());
  }

  @Test
  void refusesAChangedPayload() {
    String[] parts = API.token(alice).split("\\.", -1);
    String other = API.token(API.world.signedUp("bob")).split("\\.", -1)[1];
    assertRefused(parts[0] + "." + other + "." + parts[2]);
  }

  @Test
  void refusesMissingOrForeignClaims() {
    assertRefused(claims().claim("session_id", null).signWith(KEY).compact());
    assertRefused(claims().claim("session_id", "not a uuid").signWith(KEY).compact());
    assertRefused(claims().claim("aud", "others").signWith(KEY).compact());
    assertRefused(claims().claim("role", "service_role").signWith(KEY).compact());
    assertRefused(claims().expiration(null).signWith(KEY).compact());
    assertRefused(claims().subject(null).signWith(KEY).compact());
    assertRefused(claims().subject("not a uuid").signWith(KEY).compact());
  }

  @Test
  void refusesATokenThatHasRunOut() {
    Clock past = Clock.fixed(Instant.now().minus(Duration.ofHours(2)), ZoneOffset.UTC);
    String old = tokens(past).issue(API.world.signedIn(alice), Map.of(), Map.of()).token();
    assertThat(
            API.send(API.request("/api/sites").header("Authorization", "Bearer " + old)).refusal())
        .isEqualTo("401 AUTH_002");
  }

  @Test
  void refusesATokenThatItKnewOnceItHasRunOut() {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    AtomicReference<Instant> now = new AtomicReference<>(start);
    AccessTokens tokens = tokens(new SettableClock(now));
    String token = tokens.issue(API.world.signedIn(alice), Map.of(), Map.of()).token();
    assertThat(tokens.verify(token).user()).isEqualTo(alice.id());
    assertThat(tokens.verify(token).user()).isEqualTo(alice.id());
    now.set(start.plus(AccessTokens.LIFETIME).plusSeconds(31));
    assertThatThrownBy(() -> tokens.verify(token))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.AUTH_EXPIRED_TOKEN));
  }

  @Test
  void refusesAHugeToken() {
    assertRefused("a".repeat(9000) + ".b.c");
  }

  @Test
  void knowsNobodyByTheTokenOfAnAccountThatIsGone() {
    Account ghost = dev.aether.application.Fixtures.somebody("ghost");
    assertThat(API.get(ghost, "/api/users/profile").refusal()).isEqualTo("401 AUTH_007");
  }

  @Test
  void neverStartsWithAShortSecret() {
    assertThatThrownBy(
            () ->
                new AccessTokens(
                    "short",
                    OwnIssuer.settled(TestApi.ISSUER),
                    Optional.empty(),
                    Clock.systemUTC()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void assertRefused(String token) {
    assertThat(
            API.send(API.request("/api/sites").header("Authorization", "Bearer " + token))
                .refusal())
        .isEqualTo("401 AUTH_001");
  }

  private static AccessTokens tokens(Clock clock) {
    return new AccessTokens(
        TestApi.SECRET, OwnIssuer.settled(TestApi.ISSUER), Optional.empty(), clock);
  }

  private JwtBuilder claims() {
    return Jwts.builder()
        .issuer(TestApi.ISSUER)
        .subject(alice.id().toString())
        .expiration(Date.from(Instant.now().plusSeconds(600)))
        .claims(
            Map.of(
                "aud", "authenticated",
                "role", "authenticated",
                "session_id", alice.id().toString()));
  }

  private static SecretKey key(String secret) {
    return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A clock that a test moves. */
  private static final class SettableClock extends Clock {
    private final AtomicReference<Instant> now;

    SettableClock(AtomicReference<Instant> now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now.get();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("it has one zone");
    }
  }
}
