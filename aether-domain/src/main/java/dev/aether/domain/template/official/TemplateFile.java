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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The official templates as {@code templates.json} has them, each with {@code id}, {@code name},
 * {@code slug}, {@code category}, {@code description}, {@code tags}, {@code features}, {@code
 * content} (what a user's page begins with), {@code looks} (scheme, letters, radius in pixels;
 * colours as primary, secondary, background, text, accent), {@code prompts} (structure, content,
 * style) and {@code tree}.
 */
final class TemplateFile {
  private TemplateFile() {}

  /** All, in the order of the file. */
  static List<Template> read() {
    PropValue.Items all = (PropValue.Items) JsonReader.read(text());
    return all.values().stream().map(one -> template((PropValue.Fields) one)).toList();
  }

  private static Template template(PropValue.Fields file) {
    List<String> prompts = file.texts("prompts");
    return new Template(
        new TemplateId(UUID.fromString(file.text("id", ""))),
        new TemplateSlug(file.text("slug", "")),
        new TemplateListing(
            file.text("name", ""),
            TemplateCategory.ofWire(file.text("category", "")),
            file.text("description", ""),
            file.texts("tags"),
            file.texts("features"),
            Optional.empty(),
            Optional.empty()),
        new TemplateBody(
            ComponentTree.ofJson(file.get("tree").orElseThrow().toJson()),
            (PropValue.Fields) file.get("content").orElseThrow(),
            file.objects("looks").stream().map(TemplateFile::look).toList(),
            new AiPrompts(prompts.get(0), prompts.get(1), prompts.get(2))),
        TemplatePrice.free(),
        Optional.empty(),
        true);
  }

  private static Theme look(PropValue.Fields look) {
    List<String> hex = look.texts("colors");
    FontStyle heading = FontStyle.ofWire(look.text("heading", ""));
    FontStyle body = FontStyle.ofWire(look.text("body", ""));
    return Theme.of(
        ThemeColors.ofHex(hex.get(0), hex.get(1), hex.get(2), hex.get(3), hex.get(4)),
        ThemeFonts.of(heading, body),
        ColorScheme.ofWire(look.text("scheme", "")),
        Radius.px(pixels(look.get("radius").orElseThrow())));
  }

  private static long pixels(PropValue radius) {
    return Long.parseLong(radius.toJson());
  }

  private static String text() {
    try (InputStream in = TemplateFile.class.getResourceAsStream("templates.json")) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: templates.json");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
