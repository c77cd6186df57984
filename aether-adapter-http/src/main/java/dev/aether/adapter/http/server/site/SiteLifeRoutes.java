package dev.aether.adapter.http.server.site;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.application.site.ChangeSiteStatus;
import dev.aether.domain.access.Operation;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;

/** Taking a site offline, putting it away and bringing it back. */
public final class SiteLifeRoutes implements ApiRoutes {
  private final ChangeSiteStatus changeStatus;
  private final SiteAnswers answers;

  public SiteLifeRoutes(ChangeSiteStatus changeStatus, SiteAnswers answers) {
    this.changeStatus = changeStatus;
    this.answers = answers;
  }

  @Override
  public void register(Api api) {
    add(api, "unpublish", Operation.SITE_UNPUBLISH, ChangeSiteStatus.Step.UNPUBLISH);
    add(api, "archive", Operation.SITE_ARCHIVE, ChangeSiteStatus.Step.ARCHIVE);
    add(api, "unarchive", Operation.SITE_ARCHIVE, ChangeSiteStatus.Step.UNARCHIVE);
  }

  private void add(Api api, String word, Operation operation, ChangeSiteStatus.Step step) {
    api.post("/api/sites/{siteId}/" + word, operation, ctx -> change(ctx, step));
  }

  private void change(Context ctx, ChangeSiteStatus.Step step) {
    SiteId id = SiteRoutes.id(ctx);
    changeStatus.handle(Authentication.actor(ctx), id, step);
    answers.changed(ctx, id);
  }
}
