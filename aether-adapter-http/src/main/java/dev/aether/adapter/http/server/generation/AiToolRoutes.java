package dev.aether.adapter.http.server.generation;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.application.generation.GenerateComponent;
import dev.aether.application.generation.OptimizeContent;
import dev.aether.domain.access.Operation;
import io.javalin.http.Context;

/** {@code /api/ai}: single components and better texts, made while the caller waits. */
public final class AiToolRoutes implements ApiRoutes {
  private final GenerateComponent generate;
  private final OptimizeContent optimize;

  public AiToolRoutes(GenerateComponent generate, OptimizeContent optimize) {
    this.generate = generate;
    this.optimize = optimize;
  }

  @Override
  public void register(Api api) {
    api.postOutside("/api/ai/component", Operation.COMPONENT_GENERATE, this::component);
    api.postOutside("/api/ai/optimize", Operation.CONTENT_OPTIMIZE, this::optimize);
  }

  private void component(Context ctx) {
    AiToolJson.Description body = Bodies.read(ctx, AiToolJson.Description.class);
    Json.answer(
        ctx, 200, AiToolJson.Component.of(generate.handle(Authentication.actor(ctx), body.wish())));
  }

  private void optimize(Context ctx) {
    AiToolJson.Content body = Bodies.read(ctx, AiToolJson.Content.class);
    Json.answer(
        ctx, 200, AiToolJson.Optimized.of(optimize.handle(Authentication.actor(ctx), body.read())));
  }
}
