package dev.aether.adapter.http.server.generation;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.application.generation.GenerateImage;
import dev.aether.domain.access.Operation;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.generation.ValidPrompt;
import io.javalin.http.Context;
import java.net.URI;
import java.util.function.Supplier;

/** Pictures that are drawn while the caller waits. */
public final class ImageRoutes implements ApiRoutes {
  private final GenerateImage generate;
  private final Supplier<URI> publicUrl;

  /** Addresses in answers begin with {@code publicUrl}, asked late as a port may be. */
  public ImageRoutes(GenerateImage generate, Supplier<URI> publicUrl) {
    this.generate = generate;
    this.publicUrl = publicUrl;
  }

  record Description(@ValidPrompt String description) {}

  record Image(String generationId, String assetId, String url, int width, int height) {}

  @Override
  public void register(Api api) {
    api.postOutside("/api/ai/image", Operation.IMAGE_GENERATE, this::draw);
  }

  private void draw(Context ctx) {
    Description body = Bodies.read(ctx, Description.class);
    GenerateImage.Made made =
        generate.handle(Authentication.actor(ctx), new Prompt(body.description()));
    Json.answer(
        ctx,
        200,
        new Image(
            made.generation().toString(),
            made.asset().id().toString(),
            publicUrl.get() + made.asset().file().path(),
            made.asset().size().width(),
            made.asset().size().height()));
  }
}
