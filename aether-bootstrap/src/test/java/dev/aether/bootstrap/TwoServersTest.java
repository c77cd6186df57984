package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.domain.shared.Sha256;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Visitors of two servers on one database and one store, while their site is deployed and rolled
 * back and one server after the other is killed: each page is one that was built, whole, and what
 * it refers to is there.
 */
class TwoServersTest {
  private static final int VISITS = 10_000;
  private static final int CHANGES = 50;
  private static final int CHANGES_BETWEEN_DEATHS = 13;
  private static final Pattern TITLE = Pattern.compile("<title>(Bakery [0-9]+)");
  private static final Pattern STYLESHEET = Pattern.compile("href=\"(assets/site[^\"]+\\.css)\"");

  private final TestDatabase database = TestDatabase.migrated();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, String> stylesheets = new ConcurrentHashMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger visits = new AtomicInteger();
  private JsonNode made;
  private final AtomicBoolean changing = new AtomicBoolean(true);

  @Test
  void showNobodyAMixedPage() throws Exception {
    TestServer.Person person;
    String site;
    String slug;
    try (TestServer server = new TestServer(database.owner())) {
      person = server.signedUp().onBusiness(database);
      site = person.generated("A cozy neighbourhood bakery in Lyon").get("siteId").asText();
      made = person.api().get("/api/sites/" + site);
      slug = made.get("slug").asText();
      person.change(site, body(0));
      person.awaitEnd(deploy(person, site));
    }
    ExecutorService clients = Executors.newFixedThreadPool(5);
    try (Node one = new Node();
        Node two = new Node()) {
      nodes.addAll(List.of(one, two));
      List<Future<?>> visitors = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Node first = nodes.get(i % 2);
        visitors.add(clients.submit(() -> visitOnAndOn(first, slug)));
      }
      try {
        change(person, site, clients);
      } finally {
        changing.set(false);
      }
      for (Future<?> visitor : visitors) {
        visitor.get();
      }
    } finally {
      clients.shutdownNow();
    }
    assertThat(faults).isEmpty();
    assertThat(visits).hasValueGreaterThanOrEqualTo(VISITS);
    assertThat(stylesheets).hasSizeGreaterThan(CHANGES / 4);
  }

  /** Two deployments, then a rollback, and so on, at whichever server lives. */
  private void change(TestServer.Person person, String site, ExecutorService clients)
      throws Exception {
    List<String> ready = new ArrayList<>();
    Future<?> revival = null;
    for (int i = 1; i <= CHANGES; i++) {
      if (i % CHANGES_BETWEEN_DEATHS == 0) {
        Node victim = nodes.get(i / CHANGES_BETWEEN_DEATHS % 2);
        victim.kill();
        revival = clients.submit(victim::revive);
      }
      Node node = nodes.get(i % 2).lives() ? nodes.get(i % 2) : nodes.get((i + 1) % 2);
      TestServer.Person there = person.at(node.url());
      if (i % 3 == 0) {
        String target = ready.get(ready.size() - 2);
        ready.add(
            there
                .api()
                .post("/api/deploy/" + site + "/rollback", Map.of("deploymentId", target))
                .get("deploymentId")
                .asText());
      } else {
        there.change(site, body(i));
        JsonNode asked = deploy(there, site);
        assertThat(there.awaitEnd(asked).get("status").asText()).isEqualTo("ready");
        ready.add(asked.get("deploymentId").asText());
      }
      if (revival != null && i % CHANGES_BETWEEN_DEATHS == CHANGES_BETWEEN_DEATHS - 1) {
        revival.get();
      }
    }
  }

  private void visitOnAndOn(Node first, String slug) {
    HttpClient client = HttpClient.newHttpClient();
    Node node = first;
    while (changing.get() || visits.get() < VISITS) {
      int life = node.life();
      try {
        visit(client, node, slug);
      } catch (IOException e) {
        if (node.life() == life && node.lives()) {
          faults.add("a living server did not answer: " + e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      node = nodes.get(visits.get() % 2).lives() ? nodes.get(visits.get() % 2) : first;
    }
  }

  private void visit(HttpClient client, Node node, String slug)
      throws IOException, InterruptedException {
    URI address = node.url().resolve("/s/" + slug + "/");
    HttpResponse<byte[]> page = get(client, address);
    String text = new String(page.body(), StandardCharsets.UTF_8);
    Matcher title = TITLE.matcher(text);
    Matcher sheet = STYLESHEET.matcher(text);
    if (page.statusCode() != 200 || !title.find() || !sheet.find() || !isWhole(page)) {
      faults.add("page " + page.statusCode() + " " + page.headers().map());
      return;
    }
    String before = stylesheets.putIfAbsent(title.group(1), sheet.group(1));
    if (before != null && !before.equals(sheet.group(1))) {
      faults.add(title.group(1) + " with " + sheet.group(1) + " and " + before);
    }
    HttpResponse<byte[]> style = get(client, address.resolve(sheet.group(1)));
    if (style.statusCode() != 200 || !isWhole(style)) {
      faults.add("stylesheet " + style.statusCode() + " " + sheet.group(1));
    }
  }

  private HttpResponse<byte[]> get(HttpClient client, URI address)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    visits.incrementAndGet();
    return answer;
  }

  /** Whether the bytes are those that were built: their tag is their hash. */
  private static boolean isWhole(HttpResponse<byte[]> answer) {
    String tag = '"' + Sha256.of(answer.body()).hex() + '"';
    return answer.headers().firstValue("ETag").filter(tag::equals).isPresent();
  }

  private static JsonNode deploy(TestServer.Person person, String site) {
    return person.api().post("/api/deploy/" + site, Map.of());
  }

  /** A name and a look that belong together. */
  private String body(int number) {
    ObjectNode parts = new ObjectMapper().createObjectNode();
    parts.put("name", "Bakery " + number);
    ObjectNode seo = made.get("seoMetadata").deepCopy();
    parts.set("seoMetadata", seo.put("title", "Bakery " + number));
    ObjectNode theme = made.get("theme").deepCopy();
    ((ObjectNode) theme.get("colors")).put("primary", "#%02x2040".formatted(16 + number));
    parts.set("theme", theme);
    return parts.toString();
  }

  /** One of the servers, at the same port in each of its lives. */
  private final class Node implements AutoCloseable {
    private final int port;
    private volatile Program program;
    private volatile boolean living;
    private final AtomicInteger life = new AtomicInteger();

    Node() throws IOException {
      try (ServerSocket free = new ServerSocket(0)) {
        port = free.getLocalPort();
      }
      revive();
    }

    Void revive() throws IOException {
      program = StuckServer.on(database.owner(), Map.of("AETHER_PORT", String.valueOf(port)));
      program.await("URL (.*)");
      life.incrementAndGet();
      living = true;
      return null;
    }

    void kill() throws InterruptedException {
      living = false;
      life.incrementAndGet();
      program.kill();
    }

    boolean lives() {
      return living;
    }

    int life() {
      return life.get();
    }

    URI url() {
      return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
      program.close();
    }
  }
}
