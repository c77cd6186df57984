package dev.aether.adapter.http.server.component;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Brief;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.component.BrowseComponents;
import dev.aether.application.component.ComponentCatalog;
import dev.aether.application.component.MaintainRegistry;
import dev.aether.application.generation.PreviewComponent;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Operation;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.contract.Block;
import dev.aether.domain.render.RenderedComponent;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /api/components}: the registry, for anybody to read and for staff to write. */
public final class ComponentRoutes implements ApiRoutes {
  private final BrowseComponents browse;
  private final PreviewComponent preview;
  private final MaintainRegistry maintain;
  private final Brief<Optional<ComponentKind>, Components> lists = new Brief<>();

  public ComponentRoutes(
      BrowseComponents browse, PreviewComponent preview, MaintainRegistry maintain) {
    this.browse = browse;
    this.preview = preview;
    this.maintain = maintain;
  }

  @Override
  public void register(Api api) {
    api.open("/api/components", Operation.REGISTRY_LIST, this::list);
    api.post("/api/components", Operation.REGISTRY_CREATE, this::create);
    api.open("/api/components/search", Operation.REGISTRY_LIST, this::search);
    api.open("/api/components/{name}", Operation.REGISTRY_READ, this::show);
    api.open("/api/components/{name}/preview", Operation.REGISTRY_READ, this::preview);
    api.put("/api/components/{name}", Operation.REGISTRY_UPDATE, this::revise);
    api.delete("/api/components/{name}", Operation.REGISTRY_DELETE, this::withdraw);
  }

  private void list(Context ctx) {
    Params.allow(ctx, "type");
    Optional<ComponentKind> kind = Params.choice(ctx, "type", ComponentKind.class);
    Json.answer(ctx, 200, lists.get(kind, k -> Components.of(browse.list(k))));
  }

  private void search(Context ctx) {
    Params.allow(ctx, "q");
    String text =
        Params.text(ctx, "q")
            .orElseThrow(
                () ->
                    Problem.at(ErrorCode.VAL_MISSING_FIELD, "/q", "Say what to look for.")
                        .asException());
    Json.answer(ctx, 200, Components.of(browse.search(text)));
  }

  private void show(Context ctx) {
    Params.allow(ctx);
    Json.answer(ctx, 200, Components.of(browse.find(ctx.pathParam("name"))));
  }

  private void preview(Context ctx) {
    Params.allow(ctx, "variant");
    String name = ctx.pathParam("name");
    RenderedComponent shown = preview.handle(name, variant(ctx));
    Json.answer(ctx, 200, new Preview(name, variant(ctx), shown.html(), shown.css()));
  }

  private void create(Context ctx) {
    Actor.User actor = Authentication.actor(ctx);
    actor.requireStaff();
    BlockJson.New body = Bodies.read(ctx, BlockJson.New.class);
    Block made = maintain.create(actor, body.name(), body.form(), body.wishes());
    lists.clear();
    ctx.header("Location", "/api/components/" + made.name());
    Json.answer(ctx, 201, BlockJson.Offered.of(made));
  }

  private void revise(Context ctx) {
    Actor.User actor = Authentication.actor(ctx);
    actor.requireStaff();
    Params.allow(ctx, "variant");
    BlockJson.Change body = Bodies.read(ctx, BlockJson.Change.class);
    Block next = maintain.revise(actor, ctx.pathParam("name"), variant(ctx), body.wishes());
    lists.clear();
    Json.answer(ctx, 200, BlockJson.Offered.of(next));
  }

  private void withdraw(Context ctx) {
    Params.allow(ctx, "variant");
    maintain.withdraw(Authentication.actor(ctx), ctx.pathParam("name"), variant(ctx));
    lists.clear();
    ctx.status(204);
  }

  private static String variant(Context ctx) {
    return Params.text(ctx, "variant").orElse("");
  }

  /** Markup for a page that has the style sheet. */
  private record Preview(String name, String variant, String html, String css) {}

  private record Components(List<ComponentJson> components) {
    static Components of(List<ComponentCatalog.Entry> entries) {
      return new Components(entries.stream().map(ComponentJson::of).toList());
    }
  }

  /** A component in one variant and version. */
  private record ComponentJson(
      String id,
      String name,
      String variant,
      int version,
      String type,
      String title,
      String description,
      @JsonRawValue String propsSchema,
      @JsonRawValue String defaultProps,
      @JsonRawValue String metadata,
      @JsonRawValue String definition) {
    static ComponentJson of(ComponentCatalog.Entry entry) {
      return new ComponentJson(
          entry.id().toString(),
          entry.name(),
          entry.variant(),
          entry.version(),
          entry.kind().wire(),
          entry.title(),
          entry.description(),
          entry.json().schema(),
          entry.json().defaults(),
          entry.json().metadata(),
          entry.json().definition());
    }
  }
}
