package dev.aether.adapter.ai.remote.model;

import dev.aether.adapter.ai.remote.address.ServiceUrl;
import dev.aether.application.shared.Secret;
import java.util.Objects;
import java.util.Optional;

/** A model, where it is and with which key. */
public record ModelEndpoint(Provider provider, String model, ServiceUrl url, Optional<Secret> key) {
  public ModelEndpoint {
    Objects.requireNonNull(provider);
    Objects.requireNonNull(url);
    if (model.isBlank()) {
      throw new IllegalArgumentException("a model has a name");
    }
    if (provider.needsKey() && key.isEmpty()) {
      throw new IllegalArgumentException(provider.wire() + " answers nobody without a key");
    }
  }
}
