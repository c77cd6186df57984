package dev.aether.adapter.http.server.access;

import dev.aether.adapter.http.server.shared.LargeBody;
import dev.aether.adapter.http.server.shared.RequestLog;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Operation;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where everything under {@code /api} is registered. Each endpoint names its operation, so none can
 * be reached without the scope for it; before a handler runs, its caller is known, may do the
 * operation and has passed the {@link Gate}. HEAD comes with each GET, OPTIONS with each path, and
 * an {@code Idempotency-Key} is honoured on each POST.
 */
public final class Api {
  private final RoutesConfig routes;
  private final Authentication authentication;
  private final Gate gate;
  private final Idempotency idempotency;
  private final List<Endpoint> endpoints = new ArrayList<>();
  private final Map<String, TreeSet<String>> methods = new LinkedHashMap<>();

  /** Registers with {@code routes}. */
  public Api(
      RoutesConfig routes, Authentication authentication, Gate gate, Idempotency idempotency) {
    this.routes = routes;
    this.authentication = authentication;
    this.gate = gate;
    this.idempotency = idempotency;
  }

  /** A way in. */
  public record Endpoint(String method, String path, Operation operation, boolean open) {}

  /** All that were registered, in that order, without HEAD and OPTIONS. */
  public List<Endpoint> endpoints() {
    return List.copyOf(endpoints);
  }

  public void get(String path, Operation operation, Handler handler) {
    read(new Endpoint("GET", path, operation, false), handler);
  }

  /** A GET that is answered to anybody, though not the same to everybody. */
  public void open(String path, Operation operation, Handler handler) {
    read(new Endpoint("GET", path, operation, true), handler);
  }

  public void post(String path, Operation operation, Handler handler) {
    add(
        HandlerType.POST,
        new Endpoint("POST", path, operation, false),
        ctx -> idempotency.handle(ctx, handler));
  }

  /**
   * A POST that waits for somebody else, such as a model, who must not be waited for in a unit of
   * work; {@code handler} opens its own.
   */
  public void postOutside(String path, Operation operation, Handler handler) {
    add(
        HandlerType.POST,
        new Endpoint("POST", path, operation, false),
        ctx -> idempotency.handleOutside(ctx, handler));
  }

  /**
   * A POST whose body is not JSON and may be larger than others. {@code receive} takes it by {@link
   * LargeBody} and does what is slow, outside any unit of work and also where the request was
   * answered before; {@code handler} has the effect.
   */
  public void upload(String path, Operation operation, Handler receive, Handler handler) {
    add(
        HandlerType.POST,
        new Endpoint("POST", path, operation, false),
        ctx -> {
          receive.handle(ctx);
          idempotency.handle(ctx, handler);
        });
  }

  public void put(String path, Operation operation, Handler handler) {
    add(HandlerType.PUT, new Endpoint("PUT", path, operation, false), handler);
  }

  public void patch(String path, Operation operation, Handler handler) {
    add(HandlerType.PATCH, new Endpoint("PATCH", path, operation, false), handler);
  }

  public void delete(String path, Operation operation, Handler handler) {
    add(HandlerType.DELETE, new Endpoint("DELETE", path, operation, false), handler);
  }

  private void read(Endpoint endpoint, Handler handler) {
    add(HandlerType.GET, endpoint, handler);
    // Of its own, since Javalin would answer 200 for any path that has a GET.
    routes.head(endpoint.path(), ctx -> admit(ctx, endpoint, handler));
    methods.get(endpoint.path()).add("HEAD");
  }

  private void add(HandlerType type, Endpoint endpoint, Handler handler) {
    endpoints.add(endpoint);
    TreeSet<String> known = methods.get(endpoint.path());
    if (known == null) {
      known = new TreeSet<>(List.of("OPTIONS"));
      methods.put(endpoint.path(), known);
      TreeSet<String> allowed = known;
      routes.options(
          endpoint.path(), ctx -> ctx.status(204).header("Allow", String.join(", ", allowed)));
    }
    known.add(endpoint.method());
    routes.addHttpHandler(type, endpoint.path(), ctx -> admit(ctx, endpoint, handler));
  }

  private void admit(Context ctx, Endpoint endpoint, Handler handler) throws Exception {
    Caller caller = authentication.authenticate(ctx);
    if (caller.actor() instanceof Actor.User user) {
      RequestLog.user(ctx, user.id());
    }
    if (!endpoint.open() || caller.actor() instanceof Actor.User) {
      caller.user();
      caller.requireScope(endpoint.operation());
    }
    // What a caller may see is nobody else's; who knows better says so.
    ctx.header("Cache-Control", "no-store");
    gate.pass(ctx, caller, endpoint.operation());
    handler.handle(ctx);
  }
}
