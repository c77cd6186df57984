package dev.aether.adapter.jdbi.audit;

import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditEntry;
import dev.aether.domain.audit.AuditEvent;
import dev.aether.domain.audit.AuditMetadata;
import dev.aether.domain.audit.AuditOrigin;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.audit.AuditSeverity;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** How an event stands in columns. */
final class AuditColumns {
  private static final String USER = "user:";
  private static final String SERVICE = "service:";

  private AuditColumns() {}

  static String actor(Actor actor) {
    if (actor instanceof Actor.User user) {
      return USER + user.id();
    }
    if (actor instanceof Actor.Service service) {
      return SERVICE + service.name();
    }
    return "anonymous";
  }

  static String facts(AuditMetadata metadata) {
    Map<String, PropValue> fields = new TreeMap<>();
    metadata.facts().forEach((name, value) -> fields.put(name, PropValue.text(value)));
    return PropValue.fields(fields).toJson();
  }

  static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        new AuditEvent(
            row.getObject("id", UUID.class),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            actor(row.getString("actor")),
            AuditAction.ofWire(row.getString("action")),
            AuditSeverity.ofWire(row.getString("severity")),
            resource(row),
            new AuditOrigin(
                Optional.ofNullable(row.getString("ip_address")),
                Optional.ofNullable(row.getString("user_agent"))),
            metadata(row.getString("metadata"))),
        new Sha256(row.getString("previous_hash")),
        new Sha256(row.getString("hash")));
  }

  private static Actor actor(String text) {
    if (text.startsWith(USER)) {
      return new Actor.User(new UserId(UUID.fromString(text.substring(USER.length()))));
    }
    return text.startsWith(SERVICE)
        ? new Actor.Service(text.substring(SERVICE.length()))
        : Actor.anonymous();
  }

  private static Optional<AuditResource> resource(ResultSet row) throws SQLException {
    String type = row.getString("resource_type");
    UUID id = row.getObject("resource_id", UUID.class);
    return type == null ? Optional.empty() : Optional.of(new AuditResource(type, id));
  }

  private static AuditMetadata metadata(String json) {
    PropValue.Fields fields = (PropValue.Fields) JsonReader.read(json);
    Map<String, String> facts = new TreeMap<>();
    fields.values().keySet().forEach(name -> facts.put(name, fields.text(name, "")));
    return AuditMetadata.of(facts);
  }
}
