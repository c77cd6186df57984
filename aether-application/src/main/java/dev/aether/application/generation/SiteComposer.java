package dev.aether.application.generation;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.site.SiteContent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The power to make a site's content from a brief; it may be slow, and it is called outside units.
 */
public interface SiteComposer {

  /**
   * The name that is recorded with a generation, such as {@code aether-builtin-1}; it has a price.
   */
  String model();

  /** How long one composition usually takes, to tell whoever waits. */
  Duration usualTime();

  /**
   * Composes a site and tells {@code work} of each step as it begins; refuses with {@code
   * AI_GENERATION_FAILED} or {@code AI_TIMEOUT}.
   */
  ComposedSite compose(GenerationBrief brief, ModelWork work);

  /**
   * What was composed.
   *
   * @param selections why its components were chosen, in order; empty where the composer cannot say
   */
  record ComposedSite(SiteContent content, List<Selection> selections) {
    public ComposedSite {
      Objects.requireNonNull(content);
      selections = List.copyOf(selections);
    }

    public static ComposedSite of(SiteContent content) {
      return new ComposedSite(content, List.of());
    }
  }

  /**
   * One choice of a composer.
   *
   * @param component its name in the registry; what concerns the whole site is said of the page
   * @param reason for people
   * @param confidence 0 to 1
   * @param props that were written for it
   */
  record Selection(String component, String reason, BigDecimal confidence, PropValue props) {
    public Selection {
      Objects.requireNonNull(component);
      Objects.requireNonNull(reason);
      Objects.requireNonNull(props);
      if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("no such confidence: " + confidence);
      }
    }
  }
}
