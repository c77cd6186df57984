package dev.aether.domain.render.review;

import static dev.aether.domain.render.review.Severity.ERROR;
import static dev.aether.domain.render.review.Severity.HINT;
import static dev.aether.domain.render.review.Severity.WARNING;

/** What a review asks of a page. Ids never change once released. */
public enum ReviewRule {
  IMAGE_ALT(
      Area.ACCESSIBILITY,
      "a11y.image-alt",
      ERROR,
      "Give the image an alternative text, an empty one where it is decoration."),
  PHOTO_ALT(
      Area.ACCESSIBILITY,
      "a11y.photo-alt",
      WARNING,
      "Say in the image's alt what there is to see."),
  HEADING_ORDER(
      Area.ACCESSIBILITY,
      "a11y.heading-order",
      WARNING,
      "Let each heading be at most one level deeper than the one before it."),
  ONE_H1(Area.ACCESSIBILITY, "a11y.one-h1", ERROR, "Give the page one main heading."),
  LINK_NAME(
      Area.ACCESSIBILITY,
      "a11y.link-name",
      ERROR,
      "Put words into the link that say where it leads."),
  LABEL(
      Area.ACCESSIBILITY,
      "a11y.label",
      ERROR,
      "Give each section, each of several menus and each field of a form a name of its own."),
  CONTRAST(
      Area.ACCESSIBILITY, "a11y.contrast", ERROR, "Choose colours that differ more in lightness."),
  THEME_CONTRAST(
      Area.ACCESSIBILITY,
      "a11y.theme-contrast",
      HINT,
      "Choose a colour of the theme that can be read as it is; the page shows one moved until it"
          + " can."),
  LANG(
      Area.ACCESSIBILITY,
      "a11y.lang",
      ERROR,
      "Set the language of the search data to the one that the page is written in."),

  TITLE_LENGTH(
      Area.SEO, "seo.title-length", HINT, "Write a title of 30 to 60 columns for search results."),
  DESCRIPTION(
      Area.SEO, "seo.description", WARNING, "Write one or two sentences on what the page offers."),
  DESCRIPTION_LENGTH(
      Area.SEO,
      "seo.description-length",
      HINT,
      "Write a description of 70 to 160 columns that says more than the title."),
  KEYWORDS(
      Area.SEO,
      "seo.keywords",
      HINT,
      "Name what the page shall be found by, and use it in title and description."),
  CANONICAL(
      Area.SEO,
      "seo.canonical",
      HINT,
      "Give the site a lasting address: a public address of the server or a domain of its own."),
  SHARE_IMAGE(
      Area.SEO, "seo.share-image", HINT, "Name an https image that link previews can show."),
  STRUCTURED_DATA(
      Area.SEO,
      "seo.structured-data",
      WARNING,
      "Let the page say in JSON-LD of which type it is and what it is called."),

  ANCHOR_MISSING(
      Area.LINKS,
      "link.anchor-missing",
      WARNING,
      "Point the link to the id of a section that is shown."),
  LINK_EMPTY(
      Area.LINKS,
      "link.empty",
      WARNING,
      "Give the link an address (#id, https:, mailto: or tel:), or leave it out."),
  LINK_PLACEHOLDER(
      Area.LINKS, "link.placeholder", ERROR, "Put the real address in place of the example."),

  PAGE_WEIGHT(Area.WEIGHT, "weight.page", WARNING, "Move some of the sections to another page."),
  IMAGE_WEIGHT(Area.WEIGHT, "weight.images", WARNING, "Show fewer images, or upload smaller ones."),
  REQUESTS(Area.WEIGHT, "weight.requests", WARNING, "Show fewer images."),

  PLACEHOLDER_LEFT(
      Area.CONTENT, "content.placeholder-left", ERROR, "Write your own words in its place."),
  REPEATED_PHRASE(
      Area.CONTENT, "content.repeated-phrase", WARNING, "Say it once, or say it differently."),
  EMPTY_SECTION(Area.CONTENT, "content.empty-section", WARNING, "Fill the section, or remove it."),
  DETAIL_OPEN(
      Area.CONTENT,
      "content.detail-open",
      HINT,
      "Fill in the detail and remove its placeholder mark; visitors do not see it until then.");

  private final Area area;
  private final String id;
  private final Severity severity;
  private final String advice;

  ReviewRule(Area area, String id, Severity severity, String advice) {
    this.area = area;
    this.id = id;
    this.severity = severity;
    this.advice = advice;
  }

  public Area area() {
    return area;
  }

  /** The stable name in JSON, such as {@code a11y.image-alt}. */
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /** What to do about it. */
  public String advice() {
    return advice;
  }
}
