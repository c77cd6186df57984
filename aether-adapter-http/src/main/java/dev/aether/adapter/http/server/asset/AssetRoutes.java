package dev.aether.adapter.http.server.asset;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.LargeBody;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.asset.DeleteAsset;
import dev.aether.application.asset.ShowAssets;
import dev.aether.application.asset.UploadAsset;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Operation;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.asset.AssetLabel;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/** Images of the caller's own: upload, list, look at, delete. */
public final class AssetRoutes implements ApiRoutes {
  private static final String ALL = "/api/assets";
  private static final String ONE = ALL + "/{assetId}";
  private static final String RECEIVED = "received image";

  private static final long MAX_BYTES = 10 << 20;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int AT_ONCE = 16;

  private final UseCases useCases;
  private final Supplier<URI> publicUrl;
  private final LargeBody bodies = new LargeBody(MAX_BYTES, PATIENCE, AT_ONCE);

  /** Addresses in answers begin with {@code publicUrl}, asked late as a port may be. */
  public AssetRoutes(UseCases useCases, Supplier<URI> publicUrl) {
    this.useCases = useCases;
    this.publicUrl = publicUrl;
  }

  /** What it asks. */
  public record UseCases(UploadAsset upload, ShowAssets show, DeleteAsset delete) {}

  /** What has arrived and waits to become the account's. */
  private record Received(UploadAsset.Stored stored, AssetLabel label) {}

  @Override
  public void register(Api api) {
    api.upload(ALL, Operation.ASSET_UPLOAD, this::receive, this::upload);
    api.get(ALL, Operation.ASSET_LIST, this::list);
    api.get(ONE, Operation.ASSET_LIST, this::show);
    api.delete(ONE, Operation.ASSET_DELETE, this::delete);
  }

  private void receive(Context ctx) {
    Params.allow(ctx, "name", "alt");
    AssetLabel label =
        new AssetLabel(Params.text(ctx, "name").orElse(""), Params.text(ctx, "alt").orElse(""));
    ImageFormat declared = declared(ctx);
    Actor.User actor = Authentication.actor(ctx);
    UploadAsset.Stored stored =
        bodies.read(ctx, actor.id(), body -> useCases.upload().store(actor, declared, body));
    ctx.attribute(RECEIVED, new Received(stored, label));
  }

  private void upload(Context ctx) {
    Received received = ctx.attribute(RECEIVED);
    UploadAsset.Uploaded uploaded =
        useCases.upload().register(Authentication.actor(ctx), received.stored(), received.label());
    ctx.header("Location", ALL + "/" + uploaded.asset().id());
    Json.answer(ctx, uploaded.isNew() ? 201 : 200, AssetJson.of(uploaded.asset(), publicUrl.get()));
  }

  private void list(Context ctx) {
    Params.allow(ctx, "page", "limit");
    PageRequest page = Params.page(ctx);
    Json.answer(
        ctx,
        200,
        AssetJson.Page.of(
            useCases.show().page(Authentication.actor(ctx), page), page, publicUrl.get()));
  }

  private void show(Context ctx) {
    Params.allow(ctx);
    Json.answer(
        ctx,
        200,
        AssetJson.of(useCases.show().one(Authentication.actor(ctx), id(ctx)), publicUrl.get()));
  }

  private void delete(Context ctx) {
    Params.allow(ctx);
    useCases.delete().handle(Authentication.actor(ctx), id(ctx));
    ctx.status(204);
  }

  private static ImageFormat declared(Context ctx) {
    String type = ctx.contentType() == null ? "" : ctx.contentType().strip();
    return ImageFormat.ofMediaType(type)
        .orElseThrow(
            () ->
                Problem.of(
                        ErrorCode.VAL_UNSUPPORTED_MEDIA_TYPE,
                        "The body's Content-Type is image/jpeg, image/png or image/webp.")
                    .asException());
  }

  private static AssetId id(Context ctx) {
    return new AssetId(Params.id(ctx, "assetId"));
  }
}
