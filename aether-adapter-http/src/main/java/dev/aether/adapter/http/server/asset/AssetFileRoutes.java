package dev.aether.adapter.http.server.asset;

import dev.aether.adapter.http.server.shared.EntityTags;
import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The bytes of images, for anybody who has the address. No page of this server can be made of them:
 * their type is not guessed, and what they were in a frame could do nothing.
 */
public final class AssetFileRoutes implements Routes {
  private static final String PATH = "/assets/{file}";

  private final ObjectStore store;

  public AssetFileRoutes(ObjectStore store) {
    this.store = store;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(PATH, this::serve);
    routes.head(PATH, this::serve);
  }

  private void serve(Context ctx) {
    AssetFile file = AssetFile.parse(ctx.pathParam("file")).orElseThrow(AssetFileRoutes::nothing);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Content-Security-Policy", "default-src 'none'; sandbox");
    Optional<ObjectStore.Content> found = store.open(new ObjectName(file.toString()));
    ObjectStore.Content content = found.orElseThrow(AssetFileRoutes::nothing);
    String tag = '"' + file.sha256().hex() + '"';
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
    if (EntityTags.names(ctx.header("If-None-Match"), tag)) {
      close(content);
      ctx.status(304);
      return;
    }
    ctx.contentType(file.format().mediaType());
    ctx.header("Content-Length", String.valueOf(content.bytes()));
    if (ctx.method().name().equals("HEAD")) {
      close(content);
    } else {
      ctx.result(content.stream());
    }
  }

  private static void close(ObjectStore.Content content) {
    try {
      content.stream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DomainException nothing() {
    return Problem.of(ErrorCode.ASSET_NOT_FOUND, "There is no such image.").asException();
  }
}
