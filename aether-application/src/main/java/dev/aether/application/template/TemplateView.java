package dev.aether.application.template;

import dev.aether.domain.account.UserId;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplateListing;
import dev.aether.domain.template.TemplatePrice;
import dev.aether.domain.template.TemplateSlug;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** A template as a shop window shows it, without its body. */
public record TemplateView(
    TemplateId id,
    TemplateSlug slug,
    TemplateListing listing,
    TemplatePrice price,
    Optional<UserId> creator,
    boolean official,
    Rated rated,
    Instant createdAt) {

  /** What users think of it; the mean of 1 to 5 stars is empty while nobody has rated it. */
  public record Rated(Optional<BigDecimal> mean, long count) {}
}
