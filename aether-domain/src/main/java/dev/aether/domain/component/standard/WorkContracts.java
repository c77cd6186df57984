package dev.aether.domain.component.standard;

import static dev.aether.domain.component.ComponentKind.SECTION;
import static dev.aether.domain.component.ComponentKind.WIDGET;
import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.prop.PropSpec.required;
import static dev.aether.domain.component.standard.Specs.HREF;
import static dev.aether.domain.component.standard.Specs.IMAGE;
import static dev.aether.domain.component.standard.Specs.INTRO;
import static dev.aether.domain.component.standard.Specs.NAME;
import static dev.aether.domain.component.standard.Specs.TEXT;
import static dev.aether.domain.component.standard.Specs.TITLE;
import static dev.aether.domain.component.standard.Specs.contract;
import static dev.aether.domain.component.standard.Specs.hints;
import static dev.aether.domain.component.standard.Specs.items;
import static dev.aether.domain.component.standard.Specs.variant;

import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.RichTextType;
import dev.aether.domain.component.prop.TextType;
import dev.aether.domain.component.prop.UrlType;
import java.util.List;

/** Sections that show works and writing. */
final class WorkContracts {
  private static final PropSpec DATE =
      optional("date", new TextType(0, 40), "When, as 2026-03-14, or in words.");

  private WorkContracts() {}

  static ComponentContract gallery() {
    return contract(
        SECTION,
        "gallery",
        "Gallery",
        "Pictures side by side, each with a line below it if wanted.",
        hints("places and works that speak for themselves", "fewer than three pictures"),
        List.of(variant("grid", "All of one size."), variant("mosaic", "The first is large.")),
        TITLE,
        INTRO,
        items("The pictures.", IMAGE, optional("caption", TextType.line(), "A line below it.")));
  }

  static ComponentContract portfolio() {
    return contract(
        SECTION,
        "portfolio",
        "Portfolio",
        "Works with what was done and where to see more.",
        hints("designers, builders, photographers and agencies", "goods for sale"),
        List.of(
            variant("grid", "Works side by side."),
            variant("rows", "A wide row for each, its picture on changing sides.")),
        TITLE,
        INTRO,
        items(
            "The works.",
            NAME,
            optional("kind", TextType.line(), "What sort of work, or for whom."),
            TEXT,
            HREF,
            IMAGE));
  }

  static ComponentContract posts() {
    return contract(
        SECTION,
        "posts",
        "Posts",
        "The latest articles with a line about each.",
        hints("blogs and news", "sites that nobody will write for"),
        List.of(
            variant("cards", "Cards with pictures."),
            variant("list", "Titles and dates, one below the other.")),
        TITLE,
        INTRO,
        items("The articles, the newest first.", NAME, TEXT, DATE, HREF, IMAGE));
  }

  static ComponentContract article() {
    return contract(
        SECTION,
        "article",
        "Article",
        "A text to read, with its author and date.",
        hints("blog posts, news and guides", "a few words beside a picture"),
        List.of(),
        TITLE,
        optional("author", TextType.line(), "Who wrote it."),
        DATE,
        IMAGE,
        required("body", new RichTextType(20_000), "The text."));
  }

  static ComponentContract video() {
    return contract(
        WIDGET,
        "video",
        "Video",
        "A still that leads to a video elsewhere; the page itself loads nothing from there.",
        hints("films that are on a video site", "owners without a film"),
        List.of(
            variant("wide", "As wide as the page."),
            variant("beside", "Words on one side, the still on the other.")),
        TITLE,
        INTRO,
        optional("href", UrlType.link(), "Where the video is; without it nothing is shown."),
        optional("label", TextType.line(), "The words to press."),
        IMAGE);
  }
}
