package dev.aether.domain.template;

import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import java.util.Objects;
import java.util.Optional;

/**
 * Who wants to use a template.
 *
 * @param id empty for somebody who has not signed in
 * @param purchased whether there is a record that he bought this template
 */
public record TemplateReader(Optional<UserId> id, Tier tier, boolean purchased) {
  public TemplateReader {
    Objects.requireNonNull(id);
    Objects.requireNonNull(tier);
  }

  public static TemplateReader anonymous() {
    return new TemplateReader(Optional.empty(), Tier.FREE, false);
  }
}
