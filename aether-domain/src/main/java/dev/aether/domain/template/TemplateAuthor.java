package dev.aether.domain.template;

import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Feature;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Map;
import java.util.Objects;

/**
 * Who makes a template: Pro and Business may, and staff on any tier (specification, section 2.3).
 *
 * @param staff whether he works for the platform, which is a claim of its own and no tier
 */
public record TemplateAuthor(UserId id, Tier tier, boolean staff) {
  public TemplateAuthor {
    Objects.requireNonNull(id);
    Objects.requireNonNull(tier);
  }

  public boolean mayCreate() {
    return staff || tier.has(Feature.TEMPLATE_AUTHORING);
  }

  /** Refuses with {@link ErrorCode#TEMPLATE_CREATION_NOT_IN_PLAN} who is on a smaller tier. */
  void requireMayCreate() {
    if (!mayCreate()) {
      throw new Problem(
              ErrorCode.TEMPLATE_CREATION_NOT_IN_PLAN,
              "Templates are made on the plans Pro and Business.",
              Map.of("tier", tier.wire(), "needed", Tier.PRO.wire()))
          .asException();
    }
  }

  /** Refuses with {@link ErrorCode#AUTH_INSUFFICIENT_PERMISSIONS} who is not staff. */
  void requireStaff() {
    if (!staff) {
      throw Problem.of(
              ErrorCode.AUTH_INSUFFICIENT_PERMISSIONS, "Only staff make a template official.")
          .asException();
    }
  }
}
