package dev.aether.domain.template;

import java.util.Objects;
import java.util.UUID;

/** The identity of a template. */
public record TemplateId(UUID value) {
  public TemplateId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
