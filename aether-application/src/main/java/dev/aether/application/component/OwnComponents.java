package dev.aether.application.component;

import dev.aether.domain.component.OwnComponent;
import java.util.Optional;
import java.util.UUID;

/** The components that users have for themselves, as far as the running actor may see them. */
public interface OwnComponents {

  /** Keeps a component that a model made. */
  void addGenerated(OwnComponent component);

  /** The component; empty where there is none or it is somebody else's. */
  Optional<OwnComponent> find(UUID id);
}
