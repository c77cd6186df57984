package dev.aether.application.generation;

import dev.aether.domain.generation.Prompt;

/** The power to draw a picture; it may be slow, and it is called outside units. */
public interface ImageModel {

  /** The name that is recorded with a generation. */
  String model();

  /**
   * The bytes of a picture as the model made them, which may be anything; refuses with {@code
   * AI_GENERATION_FAILED} or {@code AI_TIMEOUT}.
   */
  byte[] draw(Prompt description, ModelWork work);
}
