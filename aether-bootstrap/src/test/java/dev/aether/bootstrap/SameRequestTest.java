package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One request that is sent twenty times under one key, to two servers on one database. */
class SameRequestTest {
  private static final int CLIENTS = 20;
  private static final Duration BACK_OFF = Duration.ofMillis(50);
  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final TestServer HERE = new TestServer(DATABASE.owner());
  private static final TestServer THERE = new TestServer(DATABASE.owner());
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final TestServer.Person alice = HERE.signedUp();

  @AfterAll
  static void close() {
    HERE.close();
    THERE.close();
  }

  @Test
  void hasOneEffectAndTheSameAnswerEachTime() throws Exception {
    String user = alice.api().get("/api/users/profile").get("id").asText();
    try (HikariDataSource pool = DATABASE.pool(1)) {
      // No limit of requests: whoever asks again and again shall not meet it.
      JdbiPorts.on(pool).changeTier(new UserId(UUID.fromString(user)), Tier.BUSINESS);
    }
    List<Callable<String>> requests =
        IntStream.range(0, CLIENTS)
            .<Callable<String>>mapToObj(i -> () -> made(i % 2 == 0 ? HERE : THERE))
            .toList();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<String>> answers = clients.invokeAll(requests);
      String first = answers.get(0).get();
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo(first);
      }
      assertThat(first).contains("siteId");
    } finally {
      clients.shutdownNow();
    }
    assertThat(alice.api().get("/api/sites").at("/pagination/total").asInt()).isEqualTo(1);
  }

  /** As a client does: whoever hears that the same is being done at the moment asks once more. */
  private String made(TestServer server) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.url().resolve("/api/sites"))
            .header("Authorization", "Bearer " + alice.token())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "the-one")
            .POST(BodyPublishers.ofString("{\"name\": \"Bakery\"}"))
            .build();
    while (true) {
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 409) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElse("") + answer.body();
      }
      assertThat(answer.body()).contains("IDEMPOTENCY_002");
      LockSupport.parkNanos(BACK_OFF.toNanos());
    }
  }
}
