package dev.aether.application.deployment;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A deployment as its host knows it.
 *
 * @param id the host's own name of it; empty where it has none
 * @param url where the host shows it; empty where only the server's own addresses do
 */
public record Hosted(Optional<String> id, Optional<URI> url) {
  public Hosted {
    Objects.requireNonNull(id);
    Objects.requireNonNull(url);
  }

  /** Kept by the servers themselves. */
  public static Hosted here() {
    return new Hosted(Optional.empty(), Optional.empty());
  }
}
