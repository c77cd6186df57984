package dev.aether.domain.template;

import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.component.ComponentTree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Templates and people that tests speak of. */
final class SampleTemplates {
  static final UserId CAROL = new UserId(new UUID(0, 7));
  static final TemplateId ID = new TemplateId(new UUID(3, 3));
  static final TemplatePrice TEN = TemplatePrice.of(BigDecimal.TEN);

  private SampleTemplates() {}

  static TemplateListing listing() {
    return new TemplateListing(
        "SaaS Landing",
        TemplateCategory.SAAS,
        "",
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Template template(TemplatePrice price, boolean official) {
    return new Template(
        ID,
        new TemplateSlug("saas-landing"),
        listing(),
        TemplateBody.of(ComponentTree.blank()),
        price,
        Optional.of(CAROL),
        official);
  }

  static TemplateAuthor author(Tier tier, boolean staff) {
    return new TemplateAuthor(CAROL, tier, staff);
  }
}
