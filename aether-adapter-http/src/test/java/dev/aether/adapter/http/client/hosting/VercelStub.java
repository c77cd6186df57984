package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.aether.domain.site.SiteId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Vercel's REST API on this machine, in its wire format and as strict. */
public final class VercelStub implements AutoCloseable {
  public static final String TOKEN = "vercel-token-of-tests";
  public static final String TEAM = "team_tests";

  private static final String PROJECT = "/v9/projects/([^/]+)";

  static {
    // Or else each answer waits 40 ms for the client to acknowledge its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final VercelState state = new VercelState();
  private final VercelDomains domains = new VercelDomains(state);
  private final List<String> asked = new ArrayList<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  /** What the next request whose line begins so meets instead of an answer. */
  public record Fault(String line, FaultyAnswer answer) {}

  /** Answers in Vercel's place. */
  public interface FaultyAnswer {
    void to(HttpExchange exchange) throws IOException;
  }

  public VercelStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public VercelAccount account() {
    return new VercelAccount(url(), TOKEN, Optional.of(TEAM));
  }

  /** Has the next request whose line begins so meet this. */
  public synchronized void fail(String line, FaultyAnswer answer) {
    faults.add(new Fault(line, answer));
  }

  /** Has the next builds end with this error; with none where it is empty. */
  public synchronized void failBuilds(String code) {
    state.buildError = code;
  }

  /** Somebody has this name elsewhere at Vercel, until he lets it go. */
  public synchronized void holdElsewhere(String name, boolean held) {
    if (held) {
      state.heldElsewhere.add(name);
    } else {
      state.heldElsewhere.remove(name);
    }
  }

  public synchronized void refuseRollbacks() {
    state.rollbacksRefused = true;
  }

  /** Removes all deployments, as they go when they are old. */
  public synchronized void expireAll() {
    state.deployments.clear();
    state.aliases.clear();
  }

  /** The requests so far, each as its method and path. */
  public synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  public synchronized int deployments() {
    return state.deployments.size();
  }

  public synchronized Set<String> namesOf(SiteId site) {
    return Optional.ofNullable(state.projects.get(VercelProjects.name(site)))
        .map(project -> Set.copyOf(project.domains.keySet()))
        .orElse(Set.of());
  }

  /** Where visitors of a name are sent. */
  public synchronized Optional<String> sentTo(String name) {
    return state.projects.values().stream()
        .flatMap(project -> Optional.ofNullable(project.domains.get(name)).stream())
        .map(domain -> domain.redirect)
        .filter(target -> !target.isEmpty())
        .findFirst();
  }

  /** What a visitor meets at a name, by the file's path; empty where the name leads nowhere. */
  public synchronized Optional<String> visit(String host, String path) {
    return state.visit(host, path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The name that Vercel gives a site's project. */
  public static String hostOf(SiteId site) {
    return VercelProjects.name(site) + ".vercel.app";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String line = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    Optional<Fault> fault = noted(line);
    if (fault.isPresent()) {
      fault.get().answer().to(exchange);
      return;
    }
    try (exchange) {
      int status = 200;
      ObjectNode answer;
      try {
        answer = answer(exchange, line, body);
      } catch (VercelRefusal e) {
        status = e.status;
        answer = e.body;
      }
      send(exchange, status, answer.toString());
    }
  }

  /** Sends a whole answer. */
  public static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private synchronized Optional<Fault> noted(String line) {
    asked.add(line);
    Optional<Fault> fault =
        faults.stream().filter(each -> line.startsWith(each.line())).findFirst();
    fault.ifPresent(faults::remove);
    return fault;
  }

  private synchronized ObjectNode answer(HttpExchange exchange, String line, byte[] body) {
    if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      throw new VercelRefusal(403, "forbidden", "Not authorized");
    }
    String query = exchange.getRequestURI().getQuery();
    if (query == null || !List.of(query.split("&")).contains("teamId=" + TEAM)) {
      throw new VercelRefusal(403, "forbidden", "not of this team");
    }
    if (line.equals("POST /v2/files")) {
      String digest = exchange.getRequestHeaders().getFirst("x-vercel-digest");
      if (!VercelFile.of("", body).sha1().equals(digest)) {
        throw new VercelRefusal(400, "bad_request", "The digest is of other bytes");
      }
      state.uploads.put(digest, body);
      return VercelApi.object().putPOJO("urls", List.of());
    }
    return route(line, body);
  }

  private ObjectNode route(String line, byte[] body) {
    for (Route route : routes) {
      Matcher matcher = route.line().matcher(line);
      if (matcher.matches()) {
        return route.act().on(matcher, body);
      }
    }
    throw new VercelRefusal(404, "not_found", "no such endpoint: " + line);
  }

  private interface Act {
    ObjectNode on(Matcher path, byte[] body);
  }

  private record Route(Pattern line, Act act) {}

  private static Route to(String line, Act act) {
    return new Route(Pattern.compile(line), act);
  }

  private final List<Route> routes =
      List.of(
          to("GET /v9/projects", (path, body) -> VercelApi.object().putPOJO("projects", List.of())),
          to("POST /v11/projects", (path, body) -> state.makeProject(VercelState.json(body))),
          to("GET " + PROJECT, (path, body) -> state.look(state.project(path.group(1)))),
          to("DELETE " + PROJECT, (path, body) -> state.removeProject(path.group(1))),
          to(
              "PATCH " + PROJECT + "/deployment-expiration",
              (path, body) -> state.project(path.group(1)).json()),
          to(
              "GET " + PROJECT + "/domains",
              (path, body) -> domains.list(state.project(path.group(1)))),
          to(
              "POST /v10/projects/([^/]+)/domains",
              (path, body) -> domains.add(state.project(path.group(1)), VercelState.json(body))),
          to(
              "PATCH " + PROJECT + "/domains/([^/]+)",
              (path, body) ->
                  domains.change(
                      state.project(path.group(1)), path.group(2), VercelState.json(body))),
          to(
              "DELETE " + PROJECT + "/domains/([^/]+)",
              (path, body) -> domains.remove(state.project(path.group(1)), path.group(2))),
          to(
              "POST " + PROJECT + "/domains/([^/]+)/verify",
              (path, body) -> domains.verify(state.project(path.group(1)), path.group(2))),
          to("POST /v13/deployments", (path, body) -> state.deploy(VercelState.json(body))),
          to(
              "GET /v13/deployments/([^/]+)",
              (path, body) -> state.look(state.deployment(path.group(1)))),
          to(
              "POST /v2/deployments/([^/]+)/aliases",
              (path, body) -> domains.alias(path.group(1), VercelState.json(body))),
          to("GET /v4/aliases/([^/]+)", (path, body) -> domains.alias(path.group(1))),
          to(
              "POST /v10/projects/([^/]+)/promote/([^/]+)",
              (path, body) -> state.point("promote", path.group(1), path.group(2))),
          to(
              "POST /v1/projects/([^/]+)/rollback/([^/]+)",
              (path, body) -> state.point("rollback", path.group(1), path.group(2))));
}
