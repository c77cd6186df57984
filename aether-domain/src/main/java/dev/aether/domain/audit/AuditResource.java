package dev.aether.domain.audit;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an event is about.
 *
 * @param type a name in lower case, such as {@code site} or {@code api_key}
 */
public record AuditResource(String type, UUID id) {
  private static final Pattern TYPE = Pattern.compile("[a-z][a-z_]{0,39}");

  public AuditResource {
    Objects.requireNonNull(id);
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException("not a type of resource: " + type);
    }
  }
}
