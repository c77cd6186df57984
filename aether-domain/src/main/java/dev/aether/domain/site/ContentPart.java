package dev.aether.domain.site;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A part of a site's content that can change by itself; with these a version tells its change. */
public enum ContentPart {
  NAME("name", SiteContent::name),
  DESCRIPTION("description", SiteContent::description),
  COMPONENTS("components", SiteContent::tree),
  THEME("theme", SiteContent::theme),
  SEARCH_DATA("search data", SiteContent::seo);

  private final String label;
  private final Function<SiteContent, Object> value;

  ContentPart(String label, Function<SiteContent, Object> value) {
    this.label = label;
    this.value = value;
  }

  /** The parts in which two contents differ. */
  public static Set<ContentPart> changed(SiteContent before, SiteContent after) {
    Set<ContentPart> parts = EnumSet.noneOf(ContentPart.class);
    for (ContentPart part : values()) {
      if (!part.value.apply(before).equals(part.value.apply(after))) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** A sentence such as {@code Changed name, theme.}; parts are told in the order of the enum. */
  public static String inWords(Set<ContentPart> parts) {
    if (parts.isEmpty()) {
      return "Changed nothing.";
    }
    return parts.stream()
        .sorted()
        .map(part -> part.label)
        .collect(Collectors.joining(", ", "Changed ", "."));
  }
}
