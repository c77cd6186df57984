package dev.aether.adapter.http.server.template;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Brief;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.template.CreateTemplate;
import dev.aether.application.template.DeleteTemplate;
import dev.aether.application.template.ListTemplates;
import dev.aether.application.template.RateTemplate;
import dev.aether.application.template.ShowTemplate;
import dev.aether.application.template.TemplateQuery;
import dev.aether.application.template.TemplateView;
import dev.aether.application.template.UpdateTemplate;
import dev.aether.domain.access.Operation;
import dev.aether.domain.template.Rating;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.template.TemplateId;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.List;

/** {@code /api/templates}: the catalogue for anybody, and templates of one's own. */
public final class TemplateRoutes implements ApiRoutes {
  private final UseCases useCases;
  private final Brief<TemplateQuery, TemplateJson.Page> pages = new Brief<>();

  public TemplateRoutes(UseCases useCases) {
    this.useCases = useCases;
  }

  /** What it asks. */
  public record UseCases(
      ListTemplates list,
      ShowTemplate show,
      CreateTemplate create,
      UpdateTemplate update,
      DeleteTemplate delete,
      RateTemplate rate) {}

  @Override
  public void register(Api api) {
    api.open("/api/templates", Operation.TEMPLATE_LIST, this::list);
    api.post("/api/templates", Operation.TEMPLATE_CREATE, this::create);
    api.open("/api/templates/{templateId}", Operation.TEMPLATE_READ, this::show);
    api.put("/api/templates/{templateId}", Operation.TEMPLATE_UPDATE, this::update);
    api.delete("/api/templates/{templateId}", Operation.TEMPLATE_DELETE, this::delete);
    api.put("/api/templates/{templateId}/rating", Operation.TEMPLATE_RATE, this::rate);
  }

  private void list(Context ctx) {
    Params.allow(ctx, "category", "isPremium", "tags", "q", "sort", "page", "limit");
    TemplateQuery query =
        new TemplateQuery(
            Params.choice(ctx, "category", TemplateCategory.class),
            Params.text(ctx, "tags").map(tags -> List.of(tags.split(",", -1))).orElse(List.of()),
            Params.text(ctx, "q"),
            Params.choice(ctx, "isPremium", Answer.class).map(Answer.TRUE::equals),
            Params.choice(ctx, "sort", TemplateQuery.Sort.class),
            Params.number(ctx, "page", 1),
            Params.number(ctx, "limit", 20));
    Json.answer(
        ctx, 200, pages.get(query, q -> TemplateJson.Page.of(useCases.list().handle(q), q)));
  }

  private void show(Context ctx) {
    Json.answer(
        ctx,
        200,
        TemplateJson.of(useCases.show().handle(Authentication.caller(ctx).actor(), id(ctx))));
  }

  private void create(Context ctx) {
    TemplateBodies.Parts body = Bodies.read(ctx, TemplateBodies.Parts.class);
    Template made =
        useCases
            .create()
            .handle(Authentication.actor(ctx), body.listing(), body.body(), body.cost());
    pages.clear();
    ctx.header("Location", "/api/templates/" + made.id());
    Json.answer(ctx, 201, new TemplateJson.Created(made.id().toString(), made.slug().value()));
  }

  private void update(Context ctx) {
    TemplateBodies.Parts body = Bodies.read(ctx, TemplateBodies.Parts.class);
    useCases.update().handle(Authentication.actor(ctx), id(ctx), body::appliedTo);
    pages.clear();
    show(ctx);
  }

  private void delete(Context ctx) {
    useCases.delete().handle(Authentication.actor(ctx), id(ctx));
    pages.clear();
    ctx.status(204);
  }

  private void rate(Context ctx) {
    Rating rating = new Rating(Bodies.read(ctx, TemplateBodies.RatingJson.class).rating());
    TemplateView.Rated rated = useCases.rate().handle(Authentication.actor(ctx), id(ctx), rating);
    pages.clear();
    BigDecimal mean = rated.mean().orElse(null);
    Json.answer(ctx, 200, new TemplateJson.Rated(mean, rated.count()));
  }

  private static TemplateId id(Context ctx) {
    return new TemplateId(Params.id(ctx, "templateId"));
  }

  private enum Answer {
    TRUE,
    FALSE
  }
}
