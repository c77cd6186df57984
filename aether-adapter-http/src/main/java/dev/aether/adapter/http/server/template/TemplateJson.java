package dev.aether.adapter.http.server.template;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.aether.adapter.http.server.shared.Pagination;
import dev.aether.application.template.ShowTemplate;
import dev.aether.application.template.TemplateQuery;
import dev.aether.application.template.TemplateView;
import dev.aether.application.template.TemplateViews;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.template.TemplateListing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * A template in JSON (specification, sections 2.3 and 3.1). All see it, and nobody whose it is.
 *
 * @param isPremium whether it has to be bought or be in the plan
 * @param price in US dollars; null where it is free
 * @param structure null in lists, and for whoever may not build on it; so are the three after it
 */
record TemplateJson(
    String id,
    String slug,
    String name,
    String category,
    String description,
    List<String> tags,
    List<String> features,
    String preview,
    String demo,
    boolean isPremium,
    BigDecimal price,
    boolean isOfficial,
    BigDecimal rating,
    long ratings,
    String createdAt,
    @JsonRawValue String structure,
    @JsonRawValue String defaultContent,
    @JsonRawValue String themePresets,
    @JsonRawValue String aiPrompts) {

  static TemplateJson of(TemplateView view) {
    return of(view, new TemplateViews.Body(null, null, null, null));
  }

  static TemplateJson of(ShowTemplate.Shown shown) {
    return shown.body().map(body -> of(shown.view(), body)).orElseGet(() -> of(shown.view()));
  }

  private static TemplateJson of(TemplateView view, TemplateViews.Body body) {
    TemplateListing listing = view.listing();
    return new TemplateJson(
        view.id().toString(),
        view.slug().value(),
        listing.name(),
        listing.category().wire(),
        listing.description(),
        listing.tags(),
        listing.features(),
        listing.preview().map(URI::toString).orElse(null),
        listing.demo().map(URI::toString).orElse(null),
        view.price().isPremium(),
        view.price()
            .amount()
            .map(cost -> cost.amount().setScale(2, RoundingMode.HALF_UP))
            .orElse(null),
        view.official(),
        view.rated().mean().orElse(null),
        view.rated().count(),
        view.createdAt().toString(),
        body.structure(),
        body.defaultContent(),
        body.themePresets(),
        body.aiPrompts());
  }

  /** One page, and the categories that there are. */
  record Page(List<TemplateJson> templates, List<String> categories, Pagination pagination) {
    static Page of(TemplateViews.Page page, TemplateQuery query) {
      return new Page(
          page.templates().stream().map(TemplateJson::of).toList(),
          Arrays.stream(TemplateCategory.values()).map(TemplateCategory::wire).toList(),
          Pagination.of(query.page(), query.limit(), page.total()));
    }
  }

  record Created(String templateId, String slug) {}

  record Rated(BigDecimal rating, long ratings) {}
}
