package dev.aether.adapter.http.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aether.adapter.http.server.access.AccessTokens;
import dev.aether.adapter.http.server.access.AnswerSeal;
import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.access.GuardedRoutes;
import dev.aether.adapter.http.server.access.Idempotency;
import dev.aether.adapter.http.server.access.KeyUses;
import dev.aether.adapter.http.server.access.OwnIssuer;
import dev.aether.adapter.http.server.access.RefreshTokens;
import dev.aether.adapter.http.server.access.Revocations;
import dev.aether.adapter.http.server.access.Standings;
import dev.aether.adapter.http.server.account.AuthRoutes;
import dev.aether.adapter.http.server.account.BcryptHashing;
import dev.aether.adapter.http.server.account.SessionTokens;
import dev.aether.adapter.http.server.asset.AssetFileRoutes;
import dev.aether.adapter.http.server.audit.RequestOrigins;
import dev.aether.adapter.http.server.billing.GuessLimits;
import dev.aether.adapter.http.server.billing.RateGate;
import dev.aether.adapter.http.server.deployment.BuiltInHosting;
import dev.aether.adapter.http.server.deployment.PageVisits;
import dev.aether.adapter.http.server.deployment.PublishedSiteRoutes;
import dev.aether.adapter.http.server.shared.ClientAddress;
import dev.aether.adapter.http.server.shared.ContractRoutes;
import dev.aether.adapter.http.server.shared.Cors;
import dev.aether.adapter.http.server.shared.DocsRoutes;
import dev.aether.adapter.http.server.shared.HealthRoutes;
import dev.aether.adapter.http.server.shared.HttpServer;
import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.application.Composers;
import dev.aether.application.World;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.deployment.visit.CountVisits;
import dev.aether.application.generation.SiteComposer;
import dev.aether.domain.account.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** A real HTTP server on a world in memory, and a client to it. */
public final class TestApi implements AutoCloseable {
  public static final String ISSUER = "https://aether.test/auth/v1";
  public static final String SECRET = "a secret of more than thirty-two bytes";
  public static final String BASE_DOMAIN = "sites.test";

  public final World world = new World();
  public final AccessTokens tokens =
      new AccessTokens(SECRET, OwnIssuer.settled(ISSUER), Optional.empty(), Clock.systemUTC());
  public final Revocations revocations = new Revocations();
  public final AtomicBoolean ready = new AtomicBoolean(true);

  /** What visitors look at; the store of it has the real time. */
  public final CountVisits visits =
      new CountVisits(world.ports.units(), world.ports.visits(), Clock.systemUTC());

  private final SiteComposer composer = Composers.titled("Bakery");
  private final HttpServer server;
  private List<Api.Endpoint> endpoints = List.of();
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  public TestApi() {
    this(Optional.empty());
  }

  /** A server with a base domain or without. */
  public TestApi(Optional<String> baseDomain) {
    SiteAddresses addresses = new SiteAddresses(this::url, baseDomain);
    BcryptHashing hashing = new BcryptHashing(4);
    RequestOrigins origins = new RequestOrigins(new ClientAddress(0));
    world.origin = origins;
    world.hosting = new BuiltInHosting(world.ports.siteStore());
    var ports = world.ports;
    Standings standings =
        new Standings(
            ports.units(), ports.sessions(), ports.apiKeys(), ports.accounts(), revocations);
    GuessLimits guesses =
        new GuessLimits(ports.units(), ports.requestWindows(), new ClientAddress(0));
    Authentication authentication =
        new Authentication(
            tokens,
            standings,
            guesses,
            new KeyUses(ports.units(), ports.apiKeys(), Runnable::run),
            Clock.systemUTC());
    List<Routes> routes =
        List.of(
            new PublishedSiteRoutes(
                ports.units(),
                ports.publishedFiles(),
                ports.siteStore(),
                addresses,
                new PageVisits(visits, new ClientAddress(1))),
            new HealthRoutes(ready::get),
            origins,
            guesses,
            new AuthRoutes(
                new AuthRoutes.UseCases(
                    world.signUp(hashing),
                    world.signIn(hashing),
                    world.refreshSession(),
                    world.signOut(),
                    world.showIdentity(),
                    world.changeIdentity(hashing)),
                authentication,
                new SessionTokens(tokens, new RefreshTokens(SECRET))),
            new Cors(Set.of("https://studio.test")),
            new ContractRoutes(),
            new DocsRoutes(),
            new AssetFileRoutes(ports.assetStore()),
            new GuardedRoutes(
                authentication,
                new RateGate(
                    ports.units(),
                    ports.requestWindows(),
                    ports.quotas(),
                    new ClientAddress(0),
                    revocations),
                new Idempotency(
                    ports.units(), ports.idempotencyKeys(), new AnswerSeal(SECRET), world.clock),
                features(composer, addresses, authentication)),
            r -> r.get("/defect", ctx -> fail()));
    server = new HttpServer(routes);
    visits.store();
    server.start("127.0.0.1", 0);
  }

  private List<ApiRoutes> features(
      SiteComposer composer, SiteAddresses addresses, Authentication authentication) {
    return List.of(
        api -> AccountFeature.of(world, authentication).forEach(each -> each.register(api)),
        api -> DeliveryFeature.of(world, composer, addresses).forEach(each -> each.register(api)),
        AssetFeature.of(world, addresses),
        api -> TemplateFeature.of(world).forEach(each -> each.register(api)),
        api -> SiteFeature.of(world, addresses).forEach(each -> each.register(api)),
        this::remember);
  }

  private void remember(Api api) {
    endpoints = api.endpoints();
  }

  /** All endpoints under {@code /api}. */
  public List<Api.Endpoint> endpoints() {
    return endpoints;
  }

  private static void fail() {
    throw new IllegalStateException("select secret from /etc/passwd");
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** Does all queued work. */
  public void work() {
    world.work(composer);
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(url().resolve(path));
  }

  public HttpRequest.Builder as(Account account, String path) {
    return request(path).header("Authorization", "Bearer " + token(account));
  }

  /** The access token of a session that this account has. */
  public String token(Account account) {
    return tokens.issue(world.signedIn(account), Map.of(), Map.of()).token();
  }

  public Answer get(Account account, String path) {
    return send(as(account, path));
  }

  public Answer post(Account account, String path, String body) {
    return send(
        as(account, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Uploads an image of this type. */
  public Answer upload(Account account, String type, byte[] image) {
    return send(
        as(account, "/api/assets")
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(image)));
  }

  public Answer post(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      OpenApiContract.get().check(response);
      return new Answer(response, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }

  /** What came back. */
  public record Answer(HttpResponse<byte[]> response, ObjectMapper mapper) {
    public int status() {
      return response.statusCode();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public String text() {
      return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The body as JSON. */
    public JsonNode json() {
      try {
        return mapper.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(text(), e);
      }
    }

    /** {@code status ref} of a refusal, such as {@code 400 AI_003}. */
    public String refusal() {
      return status() + " " + json().at("/error/ref").asText("no ref");
    }
  }
}
