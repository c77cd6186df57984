package dev.aether.adapter.jdbi.generation;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The wishes of a brief as JSON; those not made are missing. */
final class BriefJson {
  private BriefJson() {}

  static String write(GenerationBrief brief) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    brief.template().ifPresent(t -> fields.put("template", PropValue.text(t.wire())));
    brief.colorScheme().ifPresent(s -> fields.put("colorScheme", PropValue.text(s.wire())));
    brief.font().ifPresent(f -> fields.put("font", PropValue.text(f.wire())));
    if (!brief.features().isEmpty()) {
      fields.put("features", PropValue.texts(brief.features()));
    }
    return PropValue.fields(fields).toJson();
  }

  static GenerationBrief read(Prompt prompt, String json) {
    PropValue.Fields fields = (PropValue.Fields) JsonReader.read(json);
    return new GenerationBrief(
        prompt,
        text(fields, "template").map(TemplateCategory::ofWire),
        text(fields, "colorScheme").map(ColorScheme::ofWire),
        text(fields, "font").map(FontStyle::ofWire),
        fields.texts("features"));
  }

  private static Optional<String> text(PropValue.Fields fields, String name) {
    return Optional.of(fields.text(name, "")).filter(text -> !text.isEmpty());
  }
}
