package dev.aether.domain.template.official;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.template.AiPrompts;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateBody;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplateListing;
import dev.aether.domain.template.TemplatePrice;
import dev.aether.domain.template.TemplateSlug;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.Radius;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.ThemeColors;
import dev.aether.domain.theme.font.FontStyle;
import dev.aether.domain.theme.font.ThemeFonts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the files of this package say of a template.
 *
 * @param tree the page as JSON
 * @param content what the page of a user begins with: name, description, search words
 */
record Draft(
    String id,
    String name,
    String slug,
    TemplateCategory category,
    String description,
    List<String> tags,
    List<String> features,
    String tree,
    String content,
    List<Theme> presets,
    AiPrompts prompts) {

  Template template() {
    return new Template(
        new TemplateId(UUID.fromString(id)),
        new TemplateSlug(slug),
        new TemplateListing(
            name, category, description, tags, features, Optional.empty(), Optional.empty()),
        new TemplateBody(
            ComponentTree.ofJson(tree),
            (PropValue.Fields) JsonReader.read(content),
            presets,
            prompts),
        TemplatePrice.free(),
        Optional.empty(),
        true);
  }

  /** Colours in the order primary, secondary, background, text, accent. */
  static Theme preset(
      ColorScheme scheme, FontStyle heading, FontStyle body, int radius, String... hex) {
    return Theme.of(
        ThemeColors.ofHex(hex[0], hex[1], hex[2], hex[3], hex[4]),
        ThemeFonts.of(heading, body),
        scheme,
        Radius.px(radius));
  }
}
