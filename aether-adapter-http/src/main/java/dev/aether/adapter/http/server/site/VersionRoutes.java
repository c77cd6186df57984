package dev.aether.adapter.http.server.site;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.site.RestoreVersion;
import dev.aether.application.site.ShowVersionChanges;
import dev.aether.application.site.ShowVersions;
import dev.aether.domain.access.Operation;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;

/** What a site was, how versions differ, and back to one of them. */
public final class VersionRoutes implements ApiRoutes {
  private static final int MAX_LIMIT = 50;

  private final ShowVersions versions;
  private final ShowVersionChanges changes;
  private final RestoreVersion restore;
  private final SiteAnswers answers;

  public VersionRoutes(
      ShowVersions versions,
      ShowVersionChanges changes,
      RestoreVersion restore,
      SiteAnswers answers) {
    this.versions = versions;
    this.changes = changes;
    this.restore = restore;
    this.answers = answers;
  }

  @Override
  public void register(Api api) {
    String one = "/api/sites/{siteId}/versions/{version}";
    api.get("/api/sites/{siteId}/versions", Operation.VERSION_LIST, this::list);
    api.get(one, Operation.VERSION_READ, this::show);
    api.get(one + "/diff", Operation.VERSION_READ, this::diff);
    api.post(one + "/restore", Operation.VERSION_RESTORE, this::restore);
  }

  private void list(Context ctx) {
    Params.allow(ctx, "before", "limit");
    int before = number(ctx, "before", Integer.MAX_VALUE);
    int limit = Params.within(ctx, "limit", 10, 1, MAX_LIMIT);
    SiteId site = SiteRoutes.id(ctx);
    Json.answer(
        ctx,
        200,
        VersionJson.Page.of(
            versions.list(Authentication.actor(ctx), site, before, limit + 1), limit));
  }

  private void show(Context ctx) {
    Params.allow(ctx);
    Json.answer(
        ctx,
        200,
        VersionJson.of(versions.find(Authentication.actor(ctx), SiteRoutes.id(ctx), version(ctx))));
  }

  private void diff(Context ctx) {
    Params.allow(ctx, "to");
    int from = version(ctx);
    int to = number(ctx, "to", 0);
    if (to == 0) {
      throw Problem.at(ErrorCode.VAL_MISSING_FIELD, "/to", "Say which version to compare with.")
          .asException();
    }
    SiteId site = SiteRoutes.id(ctx);
    ShowVersionChanges.Changes found = changes.handle(Authentication.actor(ctx), site, from, to);
    Json.answer(
        ctx,
        200,
        new Diff(
            from,
            to,
            found.patch().toJson().toJson(),
            ContentDiff.between(found.from(), found.to())));
  }

  private void restore(Context ctx) {
    SiteId site = SiteRoutes.id(ctx);
    restore.handle(Authentication.actor(ctx), site, version(ctx));
    answers.changed(ctx, site);
  }

  private static int version(Context ctx) {
    String text = ctx.pathParam("version");
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw Problem.at(
              ErrorCode.VAL_INVALID_FORMAT, "/version", "A version is a whole number from 1.")
          .asException();
    }
    return Integer.parseInt(text);
  }

  private static int number(Context ctx, String name, int absent) {
    int number = Params.number(ctx, name, absent);
    if (number != absent && number < 1) {
      throw Problem.at(ErrorCode.VAL_INVALID_INPUT, "/" + name, "Versions are counted from 1.")
          .asException();
    }
    return number;
  }

  private record Diff(int from, int to, @JsonRawValue String patch, String text) {}
}
