package dev.aether.bootstrap;

import dev.aether.application.shared.Ids;
import java.util.UUID;

/** Random UUIDs (version 4). */
final class RandomIds implements Ids {
  @Override
  public UUID next() {
    return UUID.randomUUID();
  }
}
