package dev.aether.adapter.http.server.transfer;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.LargeBody;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.adapter.http.server.site.SiteAnswers;
import dev.aether.application.transfer.ExportSite;
import dev.aether.application.transfer.ImportSite;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Operation;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** A site as a file, and a new site out of one. Both are held in memory, so a few at a time. */
public final class TransferRoutes implements ApiRoutes {
  private static final String RECEIVED = "received site";
  private static final String MEDIA_TYPE = "application/zip";
  private static final long MAX_BYTES = 50 << 20;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int AT_ONCE = 4;
  private static final int MAX_VERSIONS = 1_000;

  private final ExportSite export;
  private final ImportSite imports;
  private final SiteAnswers answers;
  private final LargeBody bodies = new LargeBody(MAX_BYTES, PATIENCE, AT_ONCE);
  private final Semaphore exports = new Semaphore(AT_ONCE);

  public TransferRoutes(ExportSite export, ImportSite imports, SiteAnswers answers) {
    this.export = export;
    this.imports = imports;
    this.answers = answers;
  }

  @Override
  public void register(Api api) {
    api.upload("/api/sites/import", Operation.SITE_IMPORT, this::receive, this::answer);
    api.get("/api/sites/{siteId}/export", Operation.SITE_EXPORT, this::export);
  }

  private void export(Context ctx) {
    Params.allow(ctx, "versions");
    SiteId id = new SiteId(Params.id(ctx, "siteId"));
    int versions = Params.within(ctx, "versions", MAX_VERSIONS, 1, MAX_VERSIONS);
    if (!exports.tryAcquire()) {
      throw Problem.of(ErrorCode.SYS_UNAVAILABLE, "Many sites are being exported; try again soon.")
          .asException();
    }
    try {
      byte[] zip = export.handle(Authentication.actor(ctx), id, versions);
      ctx.header("Content-Disposition", "attachment; filename=\"site-" + id + ".zip\"");
      ctx.contentType(MEDIA_TYPE).result(zip);
    } finally {
      exports.release();
    }
  }

  private void receive(Context ctx) {
    Params.allow(ctx, "dryRun");
    boolean dry = Params.text(ctx, "dryRun").map(TransferRoutes::flag).orElse(false);
    if (ctx.contentType() == null || !ctx.contentType().strip().equalsIgnoreCase(MEDIA_TYPE)) {
      throw Problem.of(
              ErrorCode.VAL_UNSUPPORTED_MEDIA_TYPE, "The body's Content-Type is application/zip.")
          .asException();
    }
    Actor.User actor = Authentication.actor(ctx);
    Object received =
        dry
            ? bodies.read(ctx, actor.id(), body -> imports.foresee(actor, body))
            : bodies.read(ctx, actor.id(), body -> imports.receive(actor, body));
    ctx.attribute(RECEIVED, received);
  }

  private void answer(Context ctx) {
    Object received = ctx.attribute(RECEIVED);
    if (received instanceof ImportSite.Received site) {
      answers.created(ctx, imports.handle(Authentication.actor(ctx), site));
    } else {
      Json.answer(ctx, 200, ForecastJson.of((ImportSite.Forecast) received));
    }
  }

  private static boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw Problem.at(ErrorCode.VAL_INVALID_INPUT, "/dryRun", "It is true or false.")
          .asException();
    }
    return text.equals("true");
  }
}
