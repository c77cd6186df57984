package dev.aether.application.memory;

import dev.aether.application.template.TemplateQuery;
import dev.aether.application.template.TemplateView;
import dev.aether.application.template.TemplateViews;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.template.AiPrompts;
import dev.aether.domain.template.Rating;
import dev.aether.domain.template.RatingSummary;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateBody;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplateListing;
import dev.aether.domain.theme.ThemeJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds whole words, but knows no stems. */
final class MemoryTemplateViews implements TemplateViews {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Memory memory;
  private final MemoryTemplates templates;

  MemoryTemplateViews(Memory memory, MemoryTemplates templates) {
    this.memory = memory;
    this.templates = templates;
  }

  @Override
  public Optional<TemplateView> view(TemplateId id) {
    return Optional.ofNullable(memory.tables().templates.get(id)).map(this::view);
  }

  @Override
  public Optional<Body> body(TemplateId id) {
    return templates.find(id).map(Template::body).map(MemoryTemplateViews::texts);
  }

  @Override
  public Page list(TemplateQuery query) {
    List<Template> newestFirst = new ArrayList<>(memory.tables().templates.values());
    Collections.reverse(newestFirst);
    List<TemplateView> all =
        newestFirst.stream()
            .filter(template -> fits(template, query))
            .sorted(Comparator.comparing(template -> !isNamed(template, query)))
            .map(this::view)
            .sorted(order(query))
            .toList();
    return new Page(all.stream().skip(query.offset()).limit(query.limit()).toList(), all.size());
  }

  /** Sorting leaves equals as they were: the best or newest first. */
  private Comparator<TemplateView> order(TemplateQuery query) {
    Comparator<TemplateView> rated =
        Comparator.comparing(
            (TemplateView view) -> view.rated().mean().orElse(BigDecimal.ZERO),
            Comparator.reverseOrder());
    return query
        .sort()
        .map(
            sort ->
                switch (sort) {
                  case RECENT -> Comparator.comparing(TemplateView::createdAt).reversed();
                  case RATING -> rated;
                  case POPULAR ->
                      Comparator.comparing(
                              (TemplateView view) -> sitesFrom(view.id()),
                              Comparator.reverseOrder())
                          .thenComparing(rated);
                })
        .orElse(Comparator.comparing(all -> 0));
  }

  @Override
  public List<Popular> popular(int limit) {
    memory.requireService();
    return memory.tables().templates.values().stream()
        .sorted(Comparator.comparing(template -> template.slug().value()))
        .map(t -> new Popular(t.id(), sitesFrom(t.id()), summary(t.id()).mean()))
        .sorted(
            Comparator.comparing(Popular::sites)
                .thenComparing(popular -> popular.meanRating().orElse(BigDecimal.ZERO))
                .reversed())
        .limit(limit)
        .toList();
  }

  private long sitesFrom(TemplateId id) {
    return memory.tables().origins.values().stream().filter(id::equals).count();
  }

  private static boolean fits(Template template, TemplateQuery query) {
    TemplateListing listing = template.listing();
    return query.category().map(category -> category == listing.category()).orElse(true)
        && listing.tags().containsAll(query.tags())
        && query.premium().map(premium -> premium == template.price().isPremium()).orElse(true)
        && query
            .text()
            .map(
                text ->
                    holds(
                        listing.name() + " " + listing.description() + " " + listing.tags(), text))
            .orElse(true);
  }

  private static boolean isNamed(Template template, TemplateQuery query) {
    return query.text().filter(text -> holds(template.listing().name(), text)).isPresent();
  }

  private static boolean holds(String where, String text) {
    return !words(text).isEmpty() && words(where).containsAll(words(text));
  }

  private static Set<String> words(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private TemplateView view(Template template) {
    RatingSummary summary = summary(template.id());
    return new TemplateView(
        template.id(),
        template.slug(),
        template.listing(),
        template.price(),
        template.creator(),
        template.official(),
        new TemplateView.Rated(summary.mean(), summary.count()),
        Instant.EPOCH);
  }

  private RatingSummary summary(TemplateId id) {
    RatingSummary summary = RatingSummary.NONE;
    for (Rating rating : memory.tables().ratings.getOrDefault(id, Map.of()).values()) {
      summary = summary.with(rating);
    }
    return summary;
  }

  private static Body texts(TemplateBody body) {
    AiPrompts prompts = body.prompts();
    return new Body(
        body.structure().toJson().toJson(),
        body.defaultContent().toJson(),
        PropValue.items(body.themePresets().stream().map(ThemeJson::write).toList()).toJson(),
        PropValue.fields(
                Map.of(
                    "structure", PropValue.text(prompts.structure()),
                    "content", PropValue.text(prompts.content()),
                    "style", PropValue.text(prompts.style())))
            .toJson());
  }
}
