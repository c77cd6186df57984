package dev.aether.application.generation;

import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Which components a composer chose for a site, and why (specification, section 1.3). */
public interface ComponentSelections {
  /**
   * Records choices, in the system only, at {@code now}; all or none. Fails where the site is not
   * the owner's or a component is not in the catalog.
   */
  void add(SiteId site, UserId owner, List<Choice> choices, Instant now);

  /** The choices for a site of the running user's, in the order in which they were made. */
  List<Made> of(SiteId site);

  /**
   * A recorded choice.
   *
   * @param component its name in the catalog
   */
  record Made(String component, Choice choice) {}

  /**
   * One choice.
   *
   * @param component in the catalog
   * @param confidence 0 to 1, kept with two decimals, halves up
   * @param tokens not negative
   * @param props JSON text of the props that were written for it; it may come back spaced otherwise
   */
  record Choice(
      UUID id,
      UUID component,
      String reason,
      BigDecimal confidence,
      String model,
      int tokens,
      String props) {
    public Choice {
      Objects.requireNonNull(id);
      Objects.requireNonNull(component);
      Objects.requireNonNull(reason);
      Objects.requireNonNull(model);
      Objects.requireNonNull(props);
      confidence = confidence.setScale(2, RoundingMode.HALF_UP);
      if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0 || tokens < 0) {
        throw new IllegalArgumentException("no such choice: " + confidence + ", " + tokens);
      }
    }
  }
}
