package dev.aether.domain.site;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.TextRule;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.Theme;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody wants to change of a site's content; what is empty stays as it is (specification,
 * section 2.2).
 *
 * @param description up to 500 characters; refused with {@link ErrorCode#VAL_INVALID_INPUT}
 */
public record SiteChanges(
    Optional<SiteName> name,
    Optional<String> description,
    Optional<ComponentTree> tree,
    Optional<Theme> theme,
    Optional<SeoData> seo) {
  public static final TextRule DESCRIPTION = new TextRule("description", 0, 500);

  public SiteChanges {
    Objects.requireNonNull(name);
    description = description.map(SiteChanges::describing);
    Objects.requireNonNull(tree);
    Objects.requireNonNull(theme);
    Objects.requireNonNull(seo);
  }

  public static SiteChanges none() {
    return new SiteChanges(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The content as it is once these changes are made. */
  public SiteContent appliedTo(SiteContent content) {
    return new SiteContent(
        name.orElse(content.name()),
        description.orElse(content.description()),
        tree.orElse(content.tree()),
        theme.orElse(content.theme()),
        seo.orElse(content.seo()));
  }

  private static String describing(String text) {
    return DESCRIPTION.requireAt("/description", text, ErrorCode.VAL_INVALID_INPUT);
  }
}
