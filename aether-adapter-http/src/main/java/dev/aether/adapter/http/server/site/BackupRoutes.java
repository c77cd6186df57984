package dev.aether.adapter.http.server.site;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.site.BackUpSite;
import dev.aether.application.site.DeleteBackup;
import dev.aether.application.site.ListBackups;
import dev.aether.application.site.RestoreBackup;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Operation;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import io.javalin.http.Context;
import java.util.List;

/** Copies of sites that outlive their versions. */
public final class BackupRoutes implements ApiRoutes {
  private final UseCases useCases;
  private final SiteAnswers answers;

  public BackupRoutes(UseCases useCases, SiteAnswers answers) {
    this.useCases = useCases;
    this.answers = answers;
  }

  /** What it asks. */
  public record UseCases(
      ListBackups list, BackUpSite create, RestoreBackup restore, DeleteBackup delete) {}

  @Override
  public void register(Api api) {
    api.get("/api/sites/{siteId}/backups", Operation.BACKUP_LIST, this::list);
    api.post("/api/sites/{siteId}/backups", Operation.BACKUP_CREATE, this::create);
    api.post("/api/backups/{backupId}/restore", Operation.BACKUP_RESTORE, this::restore);
    api.delete("/api/backups/{backupId}", Operation.BACKUP_DELETE, this::delete);
  }

  private void list(Context ctx) {
    Params.allow(ctx);
    List<Backup> backups = useCases.list().handle(Authentication.actor(ctx), SiteRoutes.id(ctx));
    Json.answer(ctx, 200, new Backups(backups.stream().map(BackupJson::of).toList()));
  }

  private void create(Context ctx) {
    var body = Bodies.readOrEmpty(ctx, SiteBodies.BackupCreation.class);
    String description = body.description() == null ? "" : body.description();
    Backup backup =
        useCases.create().handle(Authentication.actor(ctx), SiteRoutes.id(ctx), description);
    Json.answer(ctx, 201, BackupJson.of(backup));
  }

  private void restore(Context ctx) {
    Actor.User actor = Authentication.actor(ctx);
    var body = Bodies.readOrEmpty(ctx, SiteBodies.BackupRestoration.class);
    if (Boolean.TRUE.equals(body.asNewSite())) {
      answers.created(ctx, useCases.restore().asNewSite(actor, id(ctx)));
    } else {
      answers.changed(ctx, useCases.restore().intoItsSite(actor, id(ctx)).id());
    }
  }

  private void delete(Context ctx) {
    useCases.delete().handle(Authentication.actor(ctx), id(ctx));
    ctx.status(204);
  }

  private static BackupId id(Context ctx) {
    return new BackupId(Params.id(ctx, "backupId"));
  }

  private record Backups(List<BackupJson> backups) {}

  private record BackupJson(
      String id,
      String siteId,
      String kind,
      int version,
      String description,
      String createdAt,
      String expiresAt) {
    static BackupJson of(Backup backup) {
      return new BackupJson(
          backup.id().toString(),
          backup.snapshot().site().toString(),
          backup.kind().wire(),
          backup.snapshot().number(),
          backup.description(),
          backup.createdAt().toString(),
          backup.expiresAt().toString());
    }
  }
}
