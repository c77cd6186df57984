package dev.aether.adapter.ai.builtin;

import dev.aether.adapter.ai.meaning.FamilyGuesser;
import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.adapter.ai.meaning.SectionGuesser;
import dev.aether.application.generation.ModelWork;
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

/**
 * The composer that is always there: rules, patterns and a packaged sentence model that only
 * chooses; no network. Equal briefs give equal content. It never fails; what it does not understand
 * becomes a plain page.
 */
public final class BuiltInComposer implements SiteComposer {
  private final PromptReader reader;
  private final SectionGuesser sections;
  private final Families families = new Families();
  private final Look look = new Look();

  /** With the sentences' meanings that this machine can tell. */
  public BuiltInComposer(Meanings meanings) {
    this.reader = new PromptReader(new KindChooser(new FamilyGuesser(meanings)));
    this.sections = new SectionGuesser(meanings);
  }

  @Override
  public String model() {
    return "aether-builtin-1";
  }

  @Override
  public Duration usualTime() {
    return Duration.ofSeconds(1);
  }

  @Override
  public ComposedSite compose(GenerationBrief brief, ModelWork work) {
    work.reach(GenerationStep.READING_PROMPT);
    Reading reading = reader.read(brief.prompt().value());
    Seed seed = Seed.of(reading.text());
    work.reach(GenerationStep.CHOOSING_SECTIONS);
    Family family = families.of(reading.kind(), brief.template());
    SectionWishes wishes = SectionWishes.of(brief, sections);
    List<StandardComponent> plan = SectionPlan.of(family, wishes.sections());
    work.reach(GenerationStep.WRITING_WORDS);
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
    work.reach(GenerationStep.CHOOSING_LOOK);
    Theme theme = look.choose(family, brief, reading.text(), seed);
    String description = Seo.description(reading, copy);
    SiteContent content =
        new SiteContent(name, description, tree, theme, Seo.of(reading, copy, name.value()));
    Reasons reasons = new Reasons(brief, reading.choice(), family);
    return new ComposedSite(
        content, reasons.of(tree, wishes, look.reason(family, brief, reading.text())));
  }
}
