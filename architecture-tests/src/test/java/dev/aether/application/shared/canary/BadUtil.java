package dev.aether.application.shared.canary;

import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import dev.aether.bootstrap.Main;

/** A use case with a poor name that reaches for an adapter and for the wiring. */
public record BadUtil(DatabaseUrl url, Class<Main> main) {
  public static Class<Main> wiring() {
    return Main.class;
  }
}
