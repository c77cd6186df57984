package dev.aether.adapter.ai.remote;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.repair.Repaired;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.PlainText;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for a whole site, and reads it. */
final class SiteQuestion {
  private static final int NAME = 80;
  private static final int TITLE = 60;
  private static final int DESCRIPTION = 160;

  private static final String TASK =
      """
      You write the content of a one-page website from a short brief by its owner. Write in the
      language of the brief's prompt. Say only what the brief says or what is true of every such
      business: no invented names, people, numbers, prices, years, addresses, reviews or awards. Where
      only the owner knows something, such as a telephone number, give an entry of the contact section
      with placeholder true. All texts are plain text without markup. Links lead to sections of the
      page: # and the section's type, such as #contact. A page begins with a header and a hero and
      ends with a footer; between them stand three to six sections that suit the brief.

      The sections:
      """;

  private static final Catalog CATALOG = new Catalog();

  private SiteQuestion() {}

  static Question of(GenerationBrief brief) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("name", StrictSchema.text("What the site is called."));
    fields.put("description", StrictSchema.text("What it is about, in a sentence of 160 letters."));
    fields.put("language", StrictSchema.text("Of the words, as a tag such as en or ko."));
    fields.put("title", StrictSchema.text("For search results, 60 letters at most."));
    fields.put("keywords", StrictSchema.list(StrictSchema.text("A word."), "Up to ten."));
    fields.put(
        "entityType", StrictSchema.text("What it is about as a type of schema.org, as Bakery."));
    fields.put("sections", StrictSchema.list(CATALOG.section(), "From top to bottom."));
    fields.put("theme", Catalog.theme());
    return new Question(
        "site", TASK + CATALOG.lines(), Brief.json(brief), StrictSchema.object(fields));
  }

  static Reading<SiteContent> read(String answer, GenerationBrief brief) {
    Fields site;
    try {
      site = Answers.object(answer);
    } catch (DomainException e) {
      return Reading.unusable("The answer is no JSON: " + e.problem().message());
    }
    Repaired page = Pages.page(site.objects("sections"), Brief.words(brief));
    List<String> findings = new ArrayList<>(Pages.losses(page));
    if (!Pages.saysSomething(page.tree())) {
      findings.add("/sections: There is no section between header and footer.");
      return new Reading<>(Optional.empty(), findings);
    }
    String name = PlainText.line(site.text("name", ""), NAME);
    if (!PlainText.isVisible(name)) {
      findings.add("/name: The site has no name.");
      return new Reading<>(Optional.empty(), findings);
    }
    Theme theme = Answers.theme(site, brief, findings);
    return new Reading<>(
        Optional.of(
            new SiteContent(
                new SiteName(name),
                PlainText.line(site.text("description", ""), DESCRIPTION),
                page.tree(),
                theme,
                seo(site, name, findings))),
        findings);
  }

  private static SeoData seo(Fields site, String name, List<String> findings) {
    String title = PlainText.line(site.text("title", ""), TITLE);
    SeoData plain =
        new SeoData(
            PlainText.isVisible(title) ? title : PlainText.line(name, TITLE),
            PlainText.line(site.text("description", ""), DESCRIPTION),
            List.of(),
            "en",
            "Organization");
    try {
      return new SeoData(
          plain.title(),
          plain.description(),
          keywords(site),
          site.text("language", "en"),
          site.text("entityType", plain.entityType()));
    } catch (DomainException e) {
      findings.add("/language, /entityType: " + e.problem().message());
      return plain;
    }
  }

  private static List<String> keywords(Fields site) {
    return site.texts("keywords").stream()
        .map(word -> PlainText.line(word, TITLE))
        .filter(PlainText::isVisible)
        .limit(SeoData.MAX_KEYWORDS)
        .toList();
  }
}
