package dev.aether.adapter.http.server.component;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.shared.Brief;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.component.BrowseComponents;
import dev.aether.application.component.ComponentCatalog;
import dev.aether.domain.access.Operation;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /api/components}: the registry, for anybody to read. */
public final class ComponentRoutes implements ApiRoutes {
  private final BrowseComponents browse;
  private final Brief<Optional<ComponentKind>, Components> lists = new Brief<>();

  public ComponentRoutes(BrowseComponents browse) {
    this.browse = browse;
  }

  @Override
  public void register(Api api) {
    api.open("/api/components", Operation.REGISTRY_LIST, this::list);
    api.open("/api/components/search", Operation.REGISTRY_LIST, this::search);
    api.open("/api/components/{name}", Operation.REGISTRY_READ, this::show);
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
      @JsonRawValue String metadata) {
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
          entry.json().metadata());
    }
  }
}
