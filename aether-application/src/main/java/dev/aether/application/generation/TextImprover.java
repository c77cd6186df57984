package dev.aether.application.generation;

import dev.aether.domain.generation.content.ContentToImprove;

/** The power to write a text better; it may be slow, and it is called outside units. */
public interface TextImprover {

  /** The name that is recorded with a generation. */
  String model();

  /**
   * The better text, or the same where it knows none; it says nothing that the text did not say.
   * Refuses with {@code AI_GENERATION_FAILED} or {@code AI_TIMEOUT}.
   */
  String improve(ContentToImprove content, ModelWork work);
}
