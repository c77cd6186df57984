package dev.aether.domain.site.backup;

import java.util.Objects;
import java.util.UUID;

/** The identity of a backup. */
public record BackupId(UUID value) {
  public BackupId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
