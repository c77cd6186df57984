package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.client.NameServer;
import dev.aether.adapter.jdbi.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Names of owners' own on two servers, from the claim to the visitor, with a DNS that answers. */
class CustomDomainsTest {
  private static final NameServer DNS = new NameServer();
  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final Map<String, String> SETTINGS =
      Map.of("AETHER_DNS_SERVER", "127.0.0.1:" + DNS.address().getPort());
  private static final TestServer HERE = new TestServer(DATABASE.owner(), SETTINGS);
  private static final TestServer THERE = new TestServer(DATABASE.owner(), SETTINGS);

  /** A second or fifteen are promised; a busy machine is given more. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String name = "shop-" + UUID.randomUUID() + ".com";

  @AfterAll
  static void close() {
    HERE.close();
    THERE.close();
    DNS.close();
  }

  @Test
  void servesWhoseProofIsPublishedAndNobodyElse() throws Exception {
    Owner alice = Owner.of("A cozy bakery in Lyon", HERE);
    Owner bob = Owner.of("A law firm in Geneva", THERE);
    JsonNode hers = alice.claim(name);
    JsonNode his = bob.claim(name);
    assertThat(hers.get("verificationToken")).isNotEqualTo(his.get("verificationToken"));
    publish(his);
    assertThat(alice.verify(hers).get("status").asText()).isEqualTo("pending");
    assertThat(visit(HERE, name, "/")).doesNotContain("<html");
    assertThat(bob.verify(his).get("status").asText()).isEqualTo("active");
    publish(hers, his);
    assertThat(alice.verify(hers).at("/error/reason").asText()).isEqualTo("taken");
    for (TestServer server : List.of(HERE, THERE)) {
      assertThat(visitUntil(server, name, page -> page.startsWith("HTTP/1.1 200")))
          .contains(bob.title());
    }
    assertThat(visit(HERE, name, "/api/sites")).startsWith("HTTP/1.1 404").contains("<html");
    assertThat(visit(HERE, "www." + name, "/a?b=c"))
        .startsWith("HTTP/1.1 308")
        .contains("Location: //" + name + "/a?b=c");
    assertThat(visit(HERE, "localhost", "/internal/tls-allowed?domain=www." + name))
        .startsWith("HTTP/1.1 200");
    assertThat(visit(HERE, "localhost", "/internal/tls-allowed?domain=x." + name))
        .startsWith("HTTP/1.1 404");
  }

  @Test
  void givesANameThatTwoProveAtOnceToOne() throws Exception {
    Owner alice = Owner.of("A cozy bakery in Lyon", HERE);
    Owner bob = Owner.of("A law firm in Geneva", THERE);
    JsonNode hers = alice.claim(name);
    JsonNode his = bob.claim(name);
    publish(hers, his);
    CompletableFuture<JsonNode> first = CompletableFuture.supplyAsync(() -> alice.verify(hers));
    CompletableFuture<JsonNode> second = CompletableFuture.supplyAsync(() -> bob.verify(his));
    assertThat(Stream.of(first.get(), second.get()).map(claim -> claim.get("status").asText()))
        .containsExactlyInAnyOrder("active", "error");
  }

  @Test
  void stopsServingOnEveryServerWhereTheProofIsGone() throws Exception {
    Owner alice = Owner.of("A cozy bakery in Lyon", HERE);
    JsonNode claim = alice.claim(name);
    publish(claim);
    alice.verify(claim);
    assertThat(visitUntil(THERE, name, page -> page.startsWith("HTTP/1.1 200"))).isNotEmpty();
    DNS.forget(claim.at("/dnsRecords/0/name").asText());
    assertThat(alice.verify(claim).get("proofMissing").asBoolean()).isTrue();
    assertThat(visit(THERE, name, "/")).startsWith("HTTP/1.1 200");
    asService(
        "update public.custom_domains set failed_checks = 2, checked_at = now(),"
            + " failing_since = now() - interval '25 hours', check_at = now() where id = "
            + id(claim));
    assertThat(visitUntil(THERE, name, page -> !page.contains("<html"))).isNotEmpty();
    assertThat(alice.domain().at("/error/reason").asText()).isEqualTo("lost");
    publish(claim);
    alice.claim(name);
    alice.verify(claim);
    assertThat(visitUntil(HERE, name, page -> page.contains(alice.title()))).isNotEmpty();
  }

  @Test
  void stopsServingWhatIsGivenBack() throws Exception {
    Owner alice = Owner.of("A cozy bakery in Lyon", HERE);
    JsonNode claim = alice.claim(name);
    publish(claim);
    alice.verify(claim);
    assertThat(visitUntil(THERE, name, page -> page.startsWith("HTTP/1.1 200"))).isNotEmpty();
    asService("delete from public.custom_domains where id = " + id(claim));
    assertThat(visitUntil(THERE, name, page -> !page.contains("<html"))).isNotEmpty();
  }

  @Test
  void looksClaimsUpByItselfAndFreesThePlaceOfThoseThatExpire() throws Exception {
    Owner alice = Owner.of("A cozy bakery in Lyon", HERE);
    JsonNode claim = alice.claim(name);
    asService(
        "update public.custom_domains set claimed_at = now() - interval '73 hours',"
            + " check_at = now() where id = "
            + id(claim));
    awaitStatus(claim, "error");
    JsonNode next = alice.claim("other-" + name);
    publish(next);
    asService("update public.custom_domains set check_at = now() where id = " + id(next));
    awaitStatus(next, "active");
  }

  private static void publish(JsonNode... claims) {
    DNS.text(
        claims[0].at("/dnsRecords/0/name").asText(),
        Stream.of(claims).map(c -> c.get("verificationToken").asText()).toArray(String[]::new));
  }

  private static String id(JsonNode claim) {
    return "'" + claim.get("domainId").asText() + "'";
  }

  private static void awaitStatus(JsonNode claim, String status) throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String query = "select status from public.custom_domains where id = " + id(claim);
    while (!status.equals(asService(query)) && System.nanoTime() < end) {
      LockSupport.parkNanos(50_000_000);
    }
    assertThat(asService(query)).isEqualTo(status);
  }

  /** The first column of the first row, of a query. */
  private static String asService(String sql) throws SQLException {
    try (Connection connection = DATABASE.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("set role service_role");
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet rows = statement.getResultSet()) {
        return rows.next() ? rows.getString(1) : "";
      }
    }
  }

  /** Asks all the time, so that whatever is remembered is used. */
  private static String visitUntil(TestServer server, String host, Predicate<String> seen)
      throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String page;
    do {
      page = visit(server, host, "/");
    } while (!seen.test(page) && System.nanoTime() < end);
    assertThat(page).matches(seen);
    return page;
  }

  /** As a visitor whose DNS leads here; an HTTP client would not let one set the host. */
  private static String visit(TestServer server, String host, String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.url().getPort())) {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .lines()
          .collect(Collectors.joining("\n"));
    }
  }

  /** Somebody on the plan Starter with a site that is live. */
  private record Owner(TestServer.Person person, String site, String title) {

    static Owner of(String prompt, TestServer server) throws SQLException {
      TestServer.Person person = server.signedUp();
      String id = person.api().get("/api/users/profile").get("id").asText();
      asService("update public.users set subscription_tier = 'starter' where id = '" + id + "'");
      JsonNode made = person.generated(prompt);
      person.awaitDeployment(person.deploy(made), status -> status.equals("ready"));
      String site = made.get("siteId").asText();
      return new Owner(person, site, person.api().get("/api/sites/" + site).get("name").asText());
    }

    JsonNode claim(String name) {
      return person.api().post("/api/deploy/" + site + "/domain", Map.of("domain", name));
    }

    JsonNode verify(JsonNode claim) {
      return person
          .api()
          .post(
              "/api/deploy/" + site + "/domains/" + claim.get("domainId").asText() + "/verify",
              Map.of());
    }

    JsonNode domain() {
      return person.api().get("/api/deploy/" + site + "/domains").at("/domains/0");
    }
  }
}
