package dev.aether.adapter.http.server.site;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.site.Basis;
import dev.aether.application.site.CreateFromTemplate;
import dev.aether.application.site.CreateSite;
import dev.aether.application.site.DeleteSite;
import dev.aether.application.site.DuplicateSite;
import dev.aether.application.site.ListSites;
import dev.aether.application.site.SiteEdit;
import dev.aether.application.site.SiteQuery;
import dev.aether.application.site.UpdateSite;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Operation;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.edit.JsonPatch;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.SiteStatus;
import dev.aether.domain.template.TemplateId;
import io.javalin.http.Context;

/** {@code /api/sites}: list, make, change and delete (specification, section 2.2). */
public final class SiteRoutes implements ApiRoutes {
  private static final String PATCH = "application/json-patch+json";

  private final UseCases useCases;
  private final SiteAnswers answers;

  public SiteRoutes(UseCases useCases, SiteAnswers answers) {
    this.useCases = useCases;
    this.answers = answers;
  }

  /** What it asks. */
  public record UseCases(
      ListSites list,
      CreateSite create,
      CreateFromTemplate createFromTemplate,
      UpdateSite update,
      DuplicateSite duplicate,
      DeleteSite delete) {}

  @Override
  public void register(Api api) {
    api.get("/api/sites", Operation.SITE_LIST, this::list);
    api.post("/api/sites", Operation.SITE_CREATE, this::create);
    api.open("/api/sites/by-slug/{slug}", Operation.SITE_READ, answers::bySlug);
    api.open("/api/sites/{siteId}", Operation.SITE_READ, answers::byId);
    api.put("/api/sites/{siteId}", Operation.SITE_UPDATE, this::replace);
    api.patch("/api/sites/{siteId}", Operation.SITE_UPDATE, this::patch);
    api.delete("/api/sites/{siteId}", Operation.SITE_DELETE, this::delete);
    api.post("/api/sites/{siteId}/duplicate", Operation.SITE_DUPLICATE, this::duplicate);
  }

  private void list(Context ctx) {
    Params.allow(ctx, "page", "limit", "status", "sort", "order");
    SiteQuery query =
        new SiteQuery(
            Params.number(ctx, "page", 1),
            Params.number(ctx, "limit", 10),
            Params.choice(ctx, "status", SiteStatus.class),
            Params.choice(ctx, "sort", SiteQuery.Sort.class).orElse(SiteQuery.Sort.UPDATED_AT),
            Params.choice(ctx, "order", Order.class).orElse(Order.DESC) == Order.DESC);
    answers.page(ctx, useCases.list().handle(Authentication.actor(ctx), query), query);
  }

  private void create(Context ctx) {
    Actor.User actor = Authentication.actor(ctx);
    SiteBodies.Creation body = Bodies.read(ctx, SiteBodies.Creation.class);
    SiteContent blank = body.changes().appliedTo(SiteContent.blank());
    Site site =
        body.templateId() == null
            ? useCases.create().handle(actor, blank)
            : useCases
                .createFromTemplate()
                .handle(
                    actor, new TemplateId(body.templateId()), blank.name(), blank.description());
    answers.created(ctx, site);
  }

  private void replace(Context ctx) {
    SiteBodies.Update body = Bodies.read(ctx, SiteBodies.Update.class);
    update(ctx, new SiteEdit.Parts(body.changes()), Conditions.basis(ctx, body.baseVersion()));
  }

  private void patch(Context ctx) {
    JsonPatch patch = JsonPatch.ofJson(JsonReader.read(Bodies.text(ctx, PATCH)));
    update(ctx, new SiteEdit.Patch(patch), Conditions.basis(ctx, null));
  }

  private void update(Context ctx, SiteEdit edit, Basis basis) {
    SiteId id = id(ctx);
    useCases.update().handle(Authentication.actor(ctx), id, edit, basis);
    answers.changed(ctx, id);
  }

  private void duplicate(Context ctx) {
    SiteBodies.Duplication body = Bodies.read(ctx, SiteBodies.Duplication.class);
    SiteName name = new SiteName(body.name());
    answers.created(ctx, useCases.duplicate().handle(Authentication.actor(ctx), id(ctx), name));
  }

  private void delete(Context ctx) {
    useCases.delete().handle(Authentication.actor(ctx), id(ctx), Conditions.basis(ctx, null));
    ctx.status(204);
  }

  static SiteId id(Context ctx) {
    return new SiteId(Params.id(ctx, "siteId"));
  }

  private enum Order {
    ASC,
    DESC
  }
}
