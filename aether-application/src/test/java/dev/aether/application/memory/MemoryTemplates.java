package dev.aether.application.memory;

import dev.aether.application.template.Ratings;
import dev.aether.application.template.TemplateQuery;
import dev.aether.application.template.TemplateView;
import dev.aether.application.template.TemplateViews;
import dev.aether.application.template.Templates;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Feature;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.template.Rating;
import dev.aether.domain.template.RatingSummary;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateEntitlement;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplateReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

final class MemoryTemplates implements Templates, TemplateViews, Ratings {
  private final Memory memory;

  MemoryTemplates(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Template template) {
    memory
        .runningUser()
        .ifPresent(
            user -> {
              if (!template.isBy(user) || !tierOf(user).has(Feature.TEMPLATE_AUTHORING)) {
                throw new IllegalStateException("row security: not the actor's to make");
              }
            });
    requireFree(template);
    templates().put(template.id(), template);
  }

  @Override
  public Optional<Template> find(TemplateId id) {
    return Optional.ofNullable(templates().get(id)).filter(this::mayRead);
  }

  private boolean mayRead(Template template) {
    return memory.isService() || TemplateEntitlement.of(template, reader()).granted();
  }

  private TemplateReader reader() {
    return memory
        .runningUser()
        .map(user -> new TemplateReader(Optional.of(user), tierOf(user), false))
        .orElseGet(TemplateReader::anonymous);
  }

  @Override
  public void replace(Template template) {
    if (!isMine(template.id())) {
      throw noSuchTemplate();
    }
    requireFree(template);
    templates().put(template.id(), template);
  }

  @Override
  public void remove(TemplateId id) {
    if (isMine(id)) {
      templates().remove(id);
      memory.tables().ratings.remove(id);
    }
  }

  private boolean isMine(TemplateId id) {
    Template stored = templates().get(id);
    return stored != null
        && (memory.isService() || memory.runningUser().filter(stored::isBy).isPresent());
  }

  @Override
  public void rate(TemplateId template, UserId user, Rating rating) {
    memory.requireWritable(user);
    if (!templates().containsKey(template)) {
      throw noSuchTemplate();
    }
    memory.tables().ratings.computeIfAbsent(template, key -> new HashMap<>()).put(user, rating);
  }

  @Override
  public void withdraw(TemplateId template, UserId user) {
    if (memory.sees(user)) {
      ratings(template).remove(user);
    }
  }

  @Override
  public Optional<Rating> find(TemplateId template, UserId user) {
    return Optional.ofNullable(ratings(template).get(user)).filter(rating -> memory.sees(user));
  }

  private Map<UserId, Rating> ratings(TemplateId template) {
    return memory.tables().ratings.getOrDefault(template, new HashMap<>());
  }

  @Override
  public TemplateViews.Page list(TemplateQuery query) {
    List<Template> newestFirst = new ArrayList<>(templates().values());
    Collections.reverse(newestFirst);
    List<TemplateView> all =
        newestFirst.stream().filter(t -> fits(t, query)).map(this::view).toList();
    return new TemplateViews.Page(
        all.stream().skip(query.offset()).limit(query.limit()).toList(), all.size());
  }

  private static boolean fits(Template template, TemplateQuery query) {
    String words =
        (template.listing().name()
                + " "
                + template.listing().description()
                + " "
                + template.listing().tags())
            .toLowerCase(Locale.ROOT);
    return query.category().map(c -> c == template.listing().category()).orElse(true)
        && query.tag().map(template.listing().tags()::contains).orElse(true)
        && query.premium().map(p -> p == template.price().isPremium()).orElse(true)
        && query
            .text()
            .map(
                text ->
                    Arrays.stream(text.toLowerCase(Locale.ROOT).split(" "))
                        .allMatch(words::contains))
            .orElse(true);
  }

  @Override
  public List<Popular> popular(int limit) {
    memory.requireService();
    return templates().values().stream()
        .map(t -> new Popular(t.id(), 0, summary(t).mean()))
        .sorted(
            Comparator.comparing((Popular p) -> p.meanRating().orElse(BigDecimal.ZERO)).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<TemplateView> view(TemplateId id) {
    return Optional.ofNullable(templates().get(id)).map(this::view);
  }

  private TemplateView view(Template template) {
    RatingSummary summary = summary(template);
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

  private RatingSummary summary(Template template) {
    RatingSummary summary = RatingSummary.NONE;
    for (Rating rating : ratings(template.id()).values()) {
      summary = summary.with(rating);
    }
    return summary;
  }

  private void requireFree(Template template) {
    boolean taken =
        templates().values().stream()
            .anyMatch(t -> t.slug().equals(template.slug()) && !t.id().equals(template.id()));
    if (taken) {
      throw Problem.of(ErrorCode.TEMPLATE_SLUG_TAKEN, "taken").asException();
    }
  }

  private Map<TemplateId, Template> templates() {
    return memory.tables().templates;
  }

  private Tier tierOf(UserId user) {
    return memory.tables().accounts.get(user).tier();
  }

  private static RuntimeException noSuchTemplate() {
    return Problem.of(ErrorCode.TEMPLATE_NOT_FOUND, "There is no such template.").asException();
  }
}
