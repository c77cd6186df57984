package dev.aether.adapter.http.client.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Sha256;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is wrong, slow, busy or away. */
class S3FaultsTest {
  private static final byte[] BYTES = {1, 2, 3};
  private static final ObjectName FILE = new ObjectName(Sha256.of(BYTES) + ".png");
  private static final S3Bucket.Patience SHORT =
      new S3Bucket.Patience(Duration.ofMillis(500), Duration.ofMillis(300), Duration.ofSeconds(3));
  private static final String SLOW_DOWN =
      "<Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>";

  @TempDir private Path folder;

  @Test
  void tellsOfAWrongSecretWithoutTheSecret() throws Exception {
    try (S3Server server = new S3Server(folder);
        S3Bucket bucket = bucket(server.address(S3Server.BUCKET, "another-secret"))) {
      assertThat(bucket.fault().orElseThrow())
          .contains("the access key or its secret is wrong", "SignatureDoesNotMatch")
          .doesNotContain("another-secret", S3Server.SECRET);
      assertUnusable(bucket.area("assets"));
    }
  }

  @Test
  void tellsOfAMissingBucketAndTakesNothingForGone() throws Exception {
    try (S3Server server = new S3Server(folder);
        S3Bucket bucket = bucket(server.address("no-such-bucket", S3Server.SECRET))) {
      assertThat(bucket.fault()).contains("it does not exist");
      assertUnusable(bucket.area("assets"));
    }
  }

  @Test
  void tellsThatNobodyAnswers() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (S3Bucket bucket = bucket(at(port))) {
      assertThat(bucket.fault().orElseThrow()).startsWith("no answer");
      assertUnusable(bucket.area("assets"));
    }
  }

  @Test
  void waitsForASlowStoreOnlySoLong() throws IOException {
    // Connections are taken by the operating system, and nobody ever answers.
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        S3Bucket bucket = new S3Bucket(at(silent.getLocalPort()), Clock.systemUTC(), SHORT, 10)) {
      long before = System.nanoTime();
      assertNotNow(() -> bucket.area("assets").open(FILE));
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void asksABusyStoreAgain() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer busy =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    busy.createContext(
        "/",
        exchange -> {
          if (asked.incrementAndGet() < 3) {
            answer(exchange, 503, SLOW_DOWN.getBytes(StandardCharsets.UTF_8));
          } else {
            answer(exchange, 200, BYTES);
          }
        });
    busy.start();
    try (S3Bucket bucket = bucket(at(busy.getAddress().getPort()))) {
      ObjectStore.Content content = bucket.area("assets").open(FILE).orElseThrow();
      assertThat(content.stream().readAllBytes()).isEqualTo(BYTES);
      assertThat(asked).hasValue(3);
    } finally {
      busy.stop(0);
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static void assertUnusable(ObjectStore store) {
    assertNotNow(() -> store.put(FILE, BYTES));
    assertNotNow(() -> store.open(FILE));
    assertNotNow(() -> store.putBefore(Clock.systemUTC().instant()));
  }

  private static void assertNotNow(ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SYS_UNAVAILABLE));
  }

  private static S3Bucket bucket(S3Address address) {
    return new S3Bucket(address, Clock.systemUTC());
  }

  private static S3Address at(int port) {
    return S3Server.address(
        URI.create("http://127.0.0.1:" + port), S3Server.BUCKET, S3Server.SECRET);
  }
}
