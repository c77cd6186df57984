package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that mean harm, against a whole server: each gets the answer that is written down, none
 * is the server's fault, and none tells how it works inside. The table is {@code attacks.txt}.
 */
class HostileRequestsTest {
  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final TestServer SERVER = new TestServer(DATABASE.owner());
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final List<String> INSIDES =
      List.of("Exception", "dev.aether", "org.postgresql", "jdbc", "\tat ", "public.", "/home/");

  private static final Caller ALICE = Caller.withASite();
  private static final Caller BOB = Caller.withASite();

  @AfterAll
  static void close() {
    SERVER.close();
  }

  static Stream<Attack> attacks() throws IOException {
    try (InputStream table = HostileRequestsTest.class.getResourceAsStream("/attacks.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(Attack::read)
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isAnsweredAsWrittenAndTellsNothing(Attack attack) throws Exception {
    HttpResponse<String> answer = HTTP.send(attack.request(), BodyHandlers.ofString());
    assertThat(attack.statuses()).as(answer.body()).contains(answer.statusCode());
    INSIDES.forEach(inside -> assertThat(answer.body()).doesNotContain(inside));
    if (answer.statusCode() >= 400) {
      JsonNode error = new ObjectMapper().readTree(answer.body()).path("error");
      assertThat(error.path("requestId").asText())
          .isEqualTo(answer.headers().firstValue("X-Request-Id").orElse("none"));
      assertThat(error.path("ref").asText()).matches("[A-Z]+_[0-9]{3}");
    }
    assertThat(BOB.siteName()).isEqualTo("Whose it is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /livez HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
        "GET /livez HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        "GET /livez HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n",
        "GET /livez HTTP/1.1\r\nHost: a\r\nX: 1\r\n folded\r\n\r\n",
        "GET /livez HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET /api/sites/;x HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/%2e%2e/livez HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET //api/sites HTTP/1.1\r\nHost: a\r\n\r\n",
        "nonsense\r\n\r\n"
      })
  void refusesWhatIsNoProperHttp(String request) throws IOException {
    assertThat(raw(request)).containsPattern("^HTTP/1\\.1 (400|401|404|501)");
  }

  @Test
  void tellsThatItClosesTheConnectionOfWhatItCannotRead() throws IOException {
    String request = "GET /api/sites/a%00b HTTP/1.1\r\nHost: a\r\n\r\n";
    URI url = SERVER.url();
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(answer).startsWith("HTTP/1.1 400").containsIgnoringCase("connection: close");
    }
  }

  @Test
  void refusesAHeaderWithoutEnd() throws IOException {
    assertThat(raw("GET /livez HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(64 << 10) + "\r\n\r\n"))
        .containsPattern("^HTTP/1\\.1 431");
  }

  private static String raw(String request) throws IOException {
    URI url = SERVER.url();
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      byte[] start = socket.getInputStream().readNBytes(64);
      return new String(start, StandardCharsets.ISO_8859_1);
    }
  }

  /** One line of the table. */
  record Attack(
      String name,
      String method,
      String path,
      String headers,
      String body,
      List<Integer> statuses) {

    static Attack read(String line) {
      String[] cells = line.split("\\|", -1);
      assertThat(cells).as(line).hasSize(5);
      String[] call = cells[1].strip().split(" ", 2);
      return new Attack(
          cells[0].strip(),
          call[0],
          call[1],
          cells[2].strip(),
          cells[3].strip(),
          Arrays.stream(cells[4].strip().split(",", -1)).map(Integer::valueOf).toList());
    }

    HttpRequest request() {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(SERVER.url().resolve(filled(path)))
              .header("Authorization", "Bearer " + ALICE.token());
      if (!body.isEmpty() && !headers.contains("Content-Type")) {
        request.header("Content-Type", "application/json");
      }
      for (String header : headers.isEmpty() ? new String[0] : headers.split("; ?(?=[A-Z])")) {
        String[] parts = header.split(": ", 2);
        request.header(parts[0], parts[1]);
      }
      return request.method(method, BodyPublishers.ofString(filled(body))).build();
    }

    private static String filled(String text) {
      String filled =
          text.replace("{site}", ALICE.site())
              .replace("{foreign}", BOB.site())
              .replace("{absent}", UUID.randomUUID().toString());
      int at = filled.indexOf('@');
      if (at >= 0 && filled.substring(at).matches("@[a-z]+ [0-9]+")) {
        String[] asked = filled.substring(at + 1).split(" ", -1);
        return filled.substring(0, at) + made(asked[0], Integer.parseInt(asked[1]));
      }
      return filled.replace("\\uFEFF", "\uFEFF");
    }

    private static String made(String what, int size) {
      return switch (what) {
        case "long" -> "a".repeat(size);
        case "huge" -> "{\"name\": \"" + "a".repeat(size) + "\"}";
        case "deep" ->
            "{\"components\": {\"version\": \"1.0\", \"root\": "
                + "{\"id\": \"n\", \"type\": \"page\", \"props\": {}, \"children\": [".repeat(size)
                + "]}".repeat(size)
                + "}}";
        case "wide" ->
            "{\"components\": {\"version\": \"1.0\", \"root\": {\"id\": \"r\", \"type\": \"page\","
                + " \"props\": {}, \"children\": ["
                + "{},".repeat(size)
                + "{}]}}}";
        case "growing" ->
            "["
                + "{\"op\": \"copy\", \"from\": \"/components\", \"path\": \"/components/root/props/x\"},"
                    .repeat(size)
                + "{\"op\": \"test\", \"path\": \"/name\", \"value\": \"\"}]";
        case "operations" ->
            "["
                + "{\"op\": \"test\", \"path\": \"/name\", \"value\": \"\"},".repeat(size)
                + "{\"op\": \"remove\", \"path\": \"/name\"}]";
        default -> throw new IllegalArgumentException(what);
      };
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Somebody with a site. */
  record Caller(TestServer.Person person, String site) {
    static Caller withASite() {
      TestServer.Person person = SERVER.signedUp();
      String id = person.api().get("/api/users/profile").get("id").asText();
      try (HikariDataSource pool = DATABASE.pool(1)) {
        // No limit of requests, so that what is refused is refused for what it is.
        JdbiPorts.on(pool).changeTier(new UserId(UUID.fromString(id)), Tier.BUSINESS);
      }
      return new Caller(
          person,
          person.api().post("/api/sites", Map.of("name", "Whose it is")).get("siteId").asText());
    }

    String token() {
      return person.token();
    }

    String siteName() {
      return person.api().get("/api/sites/" + site).get("name").asText();
    }
  }
}
