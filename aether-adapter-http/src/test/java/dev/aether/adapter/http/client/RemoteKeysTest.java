package dev.aether.adapter.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.adapter.http.server.access.AccessTokens;
import dev.aether.adapter.http.server.access.ForeignIssuer;
import dev.aether.adapter.http.server.access.OwnIssuer;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.DomainException;
import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens of another issuer, with keys that he publishes. */
class RemoteKeysTest {
  private static final String ISSUER = "https://project.example/auth/v1";
  private static final UserId ALICE = new UserId(new UUID(0, 7));

  private final KeyPair first = Jwts.SIG.ES256.keyPair().build();
  private final KeyPair second = Jwts.SIG.ES256.keyPair().build();
  private final AtomicInteger questions = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();
  private volatile String published = "";
  private HttpServer issuer;
  private AccessTokens tokens;

  @BeforeEach
  void open() throws IOException {
    issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer.createContext(
        "/",
        exchange -> {
          questions.incrementAndGet();
          byte[] body = published.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(body.length == 0 ? 500 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    issuer.start();
    publish("one", first);
    URI address = URI.create("http://127.0.0.1:" + issuer.getAddress().getPort() + "/jwks.json");
    tokens =
        new AccessTokens(
            TestApi.SECRET,
            OwnIssuer.settled("https://own.test"),
            Optional.of(
                ForeignIssuer.withKeys(
                    ISSUER,
                    ForeignIssuer.Algorithm.ES256,
                    new RemoteKeys(address, nanos::get),
                    Clock.systemUTC())),
            Clock.systemUTC());
  }

  @AfterEach
  void close() {
    issuer.stop(0);
  }

  @Test
  void takesTokensUnderAPublishedKey() {
    assertThat(tokens.verify(token("one", first)).user()).isEqualTo(ALICE);
    assertThat(tokens.verify(token("one", first)).session()).isEmpty();
    assertThat(questions).hasValue(1);
  }

  @Test
  void learnsOfANewKeyAndAsksNotMoreOftenThanItMay() {
    tokens.verify(token("one", first));
    publish("two", second);
    for (int i = 0; i < 5; i++) {
      assertRefused(token("made up " + i, second));
    }
    assertThat(questions).hasValue(1);
    nanos.addAndGet(RemoteKeys.PAUSE.toNanos());
    assertThat(tokens.verify(token("two", second)).user()).isEqualTo(ALICE);
    assertThat(questions).hasValue(2);
    assertRefused(token("one", first) + "x");
  }

  @Test
  void keepsTheKeysThatItKnowsWhileTheIssuerIsAway() {
    tokens.verify(token("one", first));
    published = "";
    nanos.addAndGet(RemoteKeys.PAUSE.toNanos());
    assertRefused(token("two", second));
    assertThat(tokens.verify(token("one", first)).user()).isEqualTo(ALICE);
    published = "no json";
    nanos.addAndGet(RemoteKeys.PAUSE.toNanos());
    assertRefused(token("two", second));
    assertThat(tokens.verify(token("one", first)).user()).isEqualTo(ALICE);
  }

  @Test
  void waitsNotForAnIssuerWhoNeverEnds() throws IOException {
    CountDownLatch over = new CountDownLatch(1);
    issuer.removeContext("/");
    issuer.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          await(over);
        });
    try {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertRefused(token("one", first)));
    } finally {
      over.countDown();
    }
  }

  @Test
  void refusesEverythingThatTheFixedAlgorithmDidNotSign() {
    // The published key's own bytes as a secret: the oldest trick against two algorithms at once.
    SecretKeySpec confused = new SecretKeySpec(first.getPublic().getEncoded(), "HmacSHA256");
    assertRefused(claims().header().keyId("one").and().signWith(confused).compact());
    assertRefused(token("one", second));
    assertRefused(claims().signWith(first.getPrivate()).compact());
    KeyPair rsa = Jwts.SIG.RS256.keyPair().build();
    assertRefused(claims().header().keyId("one").and().signWith(rsa.getPrivate()).compact());
    assertRefused(
        claims()
            .issuer("https://own.test")
            .header()
            .keyId("one")
            .and()
            .signWith(first.getPrivate())
            .compact());
  }

  @Test
  void takesTokensUnderASharedSecret() {
    String secret = "a secret that is shared with another issuer";
    AccessTokens shared =
        new AccessTokens(
            TestApi.SECRET,
            OwnIssuer.settled("https://own.test"),
            Optional.of(ForeignIssuer.withSecret(ISSUER, secret, Clock.systemUTC())),
            Clock.systemUTC());
    SecretKeySpec key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    assertThat(shared.verify(claims().signWith(key).compact()).user()).isEqualTo(ALICE);
    SecretKeySpec own =
        new SecretKeySpec(TestApi.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    assertThatThrownBy(() -> shared.verify(claims().signWith(own).compact()))
        .isInstanceOf(DomainException.class);
    assertThatThrownBy(
            () -> shared.verify(claims().issuer("https://own.test").signWith(key).compact()))
        .isInstanceOf(DomainException.class);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void assertRefused(String token) {
    assertThatThrownBy(() -> tokens.verify(token)).isInstanceOf(DomainException.class);
  }

  private void publish(String id, KeyPair pair) {
    var key = Jwks.builder().key((ECPublicKey) pair.getPublic()).id(id).build();
    published = Jwks.json(key).replaceFirst("^", "{\"keys\":[").concat("]}");
  }

  private static String token(String id, KeyPair pair) {
    return claims().header().keyId(id).and().signWith(pair.getPrivate()).compact();
  }

  private static JwtBuilder claims() {
    return Jwts.builder()
        .issuer(ISSUER)
        .subject(ALICE.toString())
        .expiration(Date.from(Instant.now().plusSeconds(600)))
        .claims(Map.of("aud", "authenticated", "role", "authenticated"));
  }
}
