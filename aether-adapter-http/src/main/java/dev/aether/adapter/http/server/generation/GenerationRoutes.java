package dev.aether.adapter.http.server.generation;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.generation.RequestGeneration;
import dev.aether.application.generation.ShowGeneration;
import dev.aether.application.generation.SiteComposer;
import dev.aether.domain.access.Operation;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;

/** {@code /api/ai}: ask for a site, and follow it. */
public final class GenerationRoutes implements ApiRoutes {
  private final RequestGeneration requestGeneration;
  private final ShowGeneration showGeneration;
  private final SiteComposer composer;

  public GenerationRoutes(
      RequestGeneration requestGeneration, ShowGeneration showGeneration, SiteComposer composer) {
    this.requestGeneration = requestGeneration;
    this.showGeneration = showGeneration;
    this.composer = composer;
  }

  @Override
  public void register(Api api) {
    api.post("/api/ai/generate", Operation.GENERATION_CREATE, this::generate);
    api.get("/api/ai/status/{generationId}", Operation.GENERATION_READ, this::status);
  }

  private void generate(Context ctx) {
    GenerationJson.Request body = Bodies.read(ctx, GenerationJson.Request.class);
    Generation generation = requestGeneration.handle(Authentication.actor(ctx), body.brief());
    ctx.header("Location", "/api/ai/status/" + generation.id());
    Json.answer(
        ctx,
        200,
        new GenerationJson.Accepted(
            generation.site().map(SiteId::toString).orElseThrow(),
            generation.id().toString(),
            "generating",
            composer.usualTime().toSeconds()));
  }

  private void status(Context ctx) {
    GenerationId id = new GenerationId(Params.id(ctx, "generationId"));
    Json.answer(
        ctx, 200, GenerationJson.Status.of(showGeneration.handle(Authentication.actor(ctx), id)));
  }
}
