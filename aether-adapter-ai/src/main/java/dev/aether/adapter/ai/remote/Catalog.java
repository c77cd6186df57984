package dev.aether.adapter.ai.remote;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.contract.Variant;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sections that there are, and how sites look, as models are told. */
final class Catalog {
  private final List<ComponentContract> sections =
      Arrays.stream(StandardComponent.values())
          .map(StandardComponent::contract)
          .filter(contract -> contract.kind() == ComponentKind.SECTION)
          .toList();

  /** A line for each section. */
  String lines() {
    return sections.stream().map(Catalog::line).collect(Collectors.joining("\n"));
  }

  private static String line(ComponentContract section) {
    StringBuilder line = new StringBuilder("- " + section.type().wire() + ": ");
    line.append(section.description());
    if (!section.hints().bestFor().isEmpty()) {
      line.append(" Best for: ").append(String.join(", ", section.hints().bestFor())).append('.');
    }
    if (!section.hints().avoidFor().isEmpty()) {
      line.append(" Not for: ").append(String.join(", ", section.hints().avoidFor())).append('.');
    }
    for (Variant variant : section.variants()) {
      line.append(" Form ").append(variant.name()).append(": ").append(variant.description());
    }
    return line.toString();
  }

  /** Any one of the sections. */
  Fields section() {
    return Fields.of("anyOf", PropValue.items(sections.stream().map(Catalog::schema).toList()));
  }

  private static Fields schema(ComponentContract section) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("type", StrictSchema.choice(List.of(section.type().wire()), section.title()));
    fields.put("props", StrictSchema.ofProps(section.props().toJsonSchema()));
    return StrictSchema.object(fields);
  }

  /** How a site looks, in the domain's own JSON. */
  static Fields theme() {
    Map<String, PropValue> colors = new LinkedHashMap<>();
    colors.put("primary", StrictSchema.text("Of buttons and links, such as #0062d6."));
    colors.put("secondary", StrictSchema.text("Of quieter parts."));
    colors.put("background", StrictSchema.text("Behind everything."));
    colors.put("text", StrictSchema.text("Of the words, easy to read on the background."));
    colors.put("accent", StrictSchema.text("For one thing that shall be seen."));
    Fields font =
        StrictSchema.choice(
            Arrays.stream(FontStyle.values()).map(FontStyle::wire).toList(), "The letters.");
    Map<String, PropValue> fonts = new LinkedHashMap<>();
    fonts.put("heading", font);
    fonts.put("body", font);
    Map<String, PropValue> theme = new LinkedHashMap<>();
    theme.put("colors", StrictSchema.object(colors));
    theme.put("fonts", StrictSchema.object(fonts));
    theme.put(
        "colorScheme",
        StrictSchema.choice(
            Arrays.stream(ColorScheme.values()).map(ColorScheme::wire).toList(),
            "Light, dark, or as the visitor prefers."));
    return StrictSchema.object(theme);
  }
}
