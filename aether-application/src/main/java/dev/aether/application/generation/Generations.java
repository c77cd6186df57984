package dev.aether.application.generation;

import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.generation.GenerationUsage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The generations that the running actor may see. */
public interface Generations {

  /** Adds a generation by the named model. */
  void add(Generation generation, String model);

  /** The generation; empty where there is none or it is somebody else's. */
  Optional<Generation> find(GenerationId id);

  /**
   * Stores the next state; CONFLICT {@code AI_GENERATION_CONFLICT} unless the stored one is exactly
   * one revision behind, so that who comes late changes nothing.
   */
  void replace(Generation generation);

  /**
   * Those of a type that have not ended this long after they were asked for, oldest first, at most
   * a hundred; in the system only.
   */
  List<GenerationId> unfinished(GenerationType type, Duration age);

  /**
   * Adds up what the work on a generation took of models, in the system only. The generation is the
   * work of the last one told; where another was asked for it, that one's name is kept beside.
   */
  void took(GenerationId id, GenerationUsage usage);
}
