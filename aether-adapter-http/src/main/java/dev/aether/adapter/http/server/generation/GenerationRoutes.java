package dev.aether.adapter.http.server.generation;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.access.Idempotency;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.adapter.http.server.shared.Preferences;
import dev.aether.application.generation.AwaitGeneration;
import dev.aether.application.generation.CancelGeneration;
import dev.aether.application.generation.ListGenerations;
import dev.aether.application.generation.RequestGeneration;
import dev.aether.application.generation.ShowGeneration;
import dev.aether.application.generation.SiteComposer;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Operation;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;

/** {@code /api/ai}: ask for a site, follow it, give it up. */
public final class GenerationRoutes implements ApiRoutes {
  private final UseCases useCases;
  private final SiteComposer composer;

  public GenerationRoutes(UseCases useCases, SiteComposer composer) {
    this.useCases = useCases;
    this.composer = composer;
  }

  /** What it asks. */
  public record UseCases(
      RequestGeneration request,
      ShowGeneration show,
      AwaitGeneration await,
      ListGenerations list,
      CancelGeneration cancel) {}

  @Override
  public void register(Api api) {
    api.post("/api/ai/generate", Operation.GENERATION_CREATE, this::generate);
    api.get("/api/ai/status/{generationId}", Operation.GENERATION_READ, this::status);
    api.get("/api/ai/generations", Operation.GENERATION_LIST, this::list);
    api.post(
        "/api/ai/generations/{generationId}/cancel", Operation.GENERATION_CANCEL, this::cancel);
  }

  private void generate(Context ctx) {
    Actor.User actor = Authentication.actor(ctx);
    Optional<Duration> patience = Preferences.wait(ctx);
    GenerationJson.Request body = Bodies.read(ctx, GenerationJson.Request.class);
    Generation generation = useCases.request().handle(actor, body.brief());
    ctx.header("Location", "/api/ai/status/" + generation.id());
    answer(ctx, generation);
    patience.ifPresent(
        most ->
            Idempotency.afterwards(
                ctx,
                later -> {
                  Preferences.waited(later, most);
                  answer(later, useCases.await().handle(actor, generation.id(), most));
                }));
  }

  private void answer(Context ctx, Generation generation) {
    Json.answer(ctx, 200, GenerationJson.Accepted.of(generation, composer.usualTime()));
  }

  private void status(Context ctx) {
    Json.answer(
        ctx,
        200,
        GenerationJson.Status.of(useCases.show().handle(Authentication.actor(ctx), id(ctx))));
  }

  private void list(Context ctx) {
    Params.allow(ctx, "page", "limit");
    PageRequest page = Params.page(ctx);
    Json.answer(
        ctx,
        200,
        GenerationJson.Page.of(useCases.list().handle(Authentication.actor(ctx), page), page));
  }

  private void cancel(Context ctx) {
    Json.answer(
        ctx,
        200,
        GenerationJson.Status.of(useCases.cancel().handle(Authentication.actor(ctx), id(ctx))));
  }

  private static GenerationId id(Context ctx) {
    return new GenerationId(Params.id(ctx, "generationId"));
  }
}
