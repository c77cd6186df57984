package dev.aether.application.generation;

import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.site.SiteContent;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The power to make a site's content from a brief; it may be slow, and it is called outside units.
 */
public interface SiteComposer {

  /** The name that is recorded with a generation, such as {@code aether-builtin-1}. */
  String model();

  /** How long one composition usually takes, to tell whoever waits. */
  Duration usualTime();

  /**
   * Composes a site and tells {@code progress} of each step as it begins; refuses with {@code
   * AI_GENERATION_FAILED} or {@code AI_TIMEOUT}.
   */
  SiteContent compose(GenerationBrief brief, Consumer<GenerationStep> progress);
}
