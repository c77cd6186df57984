package dev.aether.adapter.ai.builtin;

import dev.aether.application.generation.SiteComposer;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.theme.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The composer that is always there: rules and patterns, no model and no network. Equal briefs give
 * equal content. It never fails; what it does not understand becomes a plain page.
 */
public final class BuiltInComposer implements SiteComposer {
  private final PromptReader reader = new PromptReader();
  private final Families families = new Families();
  private final Look look = new Look();

  @Override
  public String model() {
    return "aether-builtin-1";
  }

  @Override
  public Duration usualTime() {
    return Duration.ofSeconds(1);
  }

  @Override
  public SiteContent compose(GenerationBrief brief, Consumer<GenerationStep> progress) {
    progress.accept(GenerationStep.READING_PROMPT);
    Reading reading = reader.read(brief.prompt().value());
    Seed seed = Seed.of(reading.text());
    progress.accept(GenerationStep.CHOOSING_SECTIONS);
    Family family = families.of(reading.kind(), brief.template());
    List<StandardComponent> plan = SectionPlan.of(family, wishes(brief));
    progress.accept(GenerationStep.WRITING_WORDS);
    Copy copy = new Copy(reading.language(), family.id(), SlotFiller.of(reading), seed);
    SiteName name = SiteNaming.of(reading);
    Page page = new Page(name.value(), plan, copy);
    Hero hero = Hero.of(reading, copy);
    ComponentTree tree =
        PageWriter.write(
            page,
            new Sections(reading, copy, page, hero),
            hero,
            seed.pick("motif", family.motifs()));
    progress.accept(GenerationStep.CHOOSING_LOOK);
    Theme theme = look.choose(family, brief, reading.text(), seed);
    String description = Seo.description(reading, copy);
    return new SiteContent(name, description, tree, theme, Seo.of(reading, copy, name.value()));
  }

  private static Set<StandardComponent> wishes(GenerationBrief brief) {
    Set<StandardComponent> wishes = Wishes.ofFeatures(brief.features());
    wishes.addAll(Wishes.ofPrompt(brief.prompt().value()));
    return wishes;
  }
}
