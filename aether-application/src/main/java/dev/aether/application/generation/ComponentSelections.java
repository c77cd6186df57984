package dev.aether.application.generation;

import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which components a composer chose for a site, and why (specification, section 1.3). */
public interface ComponentSelections {
  /** Records choices, in the system only, at {@code now}. */
  void add(SiteId site, UserId owner, List<Choice> choices, Instant now);

  /** The choices for a site of the running user's, in the order in which they were made. */
  List<Choice> of(SiteId site);

  /**
   * One choice.
   *
   * @param component in the catalog
   * @param confidence 0 to 1, with two decimals
   * @param props JSON text of the props that were written for it
   */
  record Choice(
      UUID id,
      UUID component,
      String reason,
      BigDecimal confidence,
      String model,
      int tokens,
      String props) {}
}
