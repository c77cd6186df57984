package dev.aether.domain.template;

import dev.aether.domain.billing.Feature;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Locale;
import java.util.Map;

/**
 * Whether somebody may use a template and read its structure, and why.
 *
 * <p>A free template is everybody's and a template is its creator's. The plans with {@link
 * Feature#PREMIUM_TEMPLATES} (Pro and Business) include all official premium templates; any other
 * premium template is bought once and stays, whatever the tier.
 */
public enum TemplateEntitlement {
  OWNER(true),
  FREE(true),
  PURCHASE(true),
  PLAN(true),
  NEEDS_PLAN_OR_PURCHASE(false),
  NEEDS_PURCHASE(false);

  private final boolean granted;

  TemplateEntitlement(boolean granted) {
    this.granted = granted;
  }

  /** The first reason in the order of this enum that holds. */
  public static TemplateEntitlement of(Template template, TemplateReader reader) {
    if (reader.id().filter(template::isBy).isPresent()) {
      return OWNER;
    }
    if (!template.price().isPremium()) {
      return FREE;
    }
    if (reader.purchased()) {
      return PURCHASE;
    }
    if (!template.official()) {
      return NEEDS_PURCHASE;
    }
    return reader.tier().has(Feature.PREMIUM_TEMPLATES) ? PLAN : NEEDS_PLAN_OR_PURCHASE;
  }

  public boolean granted() {
    return granted;
  }

  /** Refuses with {@link ErrorCode#TEMPLATE_NOT_ENTITLED} and the reason, unless granted. */
  public void require() {
    if (!granted) {
      throw new Problem(
              ErrorCode.TEMPLATE_NOT_ENTITLED,
              "This template is premium; buy it"
                  + (this == NEEDS_PLAN_OR_PURCHASE ? " or change to Pro or Business." : "."),
              Map.of("reason", wire()))
          .asException();
    }
  }

  /** The name in JSON, such as {@code needs_purchase}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
