package dev.aether.adapter.http.server.audit;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.audit.ListAudit;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Operation;
import dev.aether.domain.audit.AuditEntry;
import dev.aether.domain.audit.AuditEvent;
import dev.aether.domain.audit.AuditResource;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** {@code /api/audit}: what happened in the caller's account, newest first. */
public final class AuditRoutes implements ApiRoutes {
  private final ListAudit list;

  public AuditRoutes(ListAudit list) {
    this.list = list;
  }

  @Override
  public void register(Api api) {
    api.get("/api/audit", Operation.AUDIT_LIST, this::list);
  }

  private void list(Context ctx) {
    Params.allow(ctx, "before", "limit");
    int before = Params.number(ctx, "before", Integer.MAX_VALUE);
    int limit = Params.within(ctx, "limit", 20, 1, 100);
    List<AuditEntry> found = list.handle(Authentication.actor(ctx), before, limit + 1);
    List<EntryJson> page = found.stream().limit(limit).map(EntryJson::of).toList();
    Long next = found.size() > limit ? page.get(limit - 1).number() : null;
    Json.answer(ctx, 200, new Page(page, new Cursor(limit, next)));
  }

  private record Page(List<EntryJson> entries, Cursor pagination) {}

  private record Cursor(int limit, Long next) {}

  private record EntryJson(
      long number,
      String at,
      String actor,
      String action,
      String severity,
      ResourceJson resource,
      String address,
      String userAgent,
      Map<String, String> facts,
      String hash) {

    static EntryJson of(AuditEntry entry) {
      AuditEvent event = entry.event();
      return new EntryJson(
          entry.number(),
          event.at().toString(),
          event.actor() instanceof Actor.User user ? user.id().toString() : "system",
          event.action().wire(),
          event.severity().wire(),
          event.resource().map(ResourceJson::of).orElse(null),
          event.origin().address().orElse(null),
          event.origin().userAgent().orElse(null),
          event.metadata().facts(),
          entry.hash().hex());
    }
  }

  private record ResourceJson(String type, String id) {
    static ResourceJson of(AuditResource resource) {
      return new ResourceJson(resource.type(), resource.id().toString());
    }
  }
}
