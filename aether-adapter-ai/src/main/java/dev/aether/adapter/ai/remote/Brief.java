package dev.aether.adapter.ai.remote;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.generation.GenerationBrief;
import java.util.LinkedHashMap;
import java.util.Map;

/** A brief as the data of a question. */
final class Brief {
  private Brief() {}

  static Fields json(GenerationBrief brief) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("prompt", PropValue.text(brief.prompt().value()));
    brief.template().ifPresent(kind -> fields.put("kindOfSite", PropValue.text(kind.wire())));
    brief.colorScheme().ifPresent(s -> fields.put("colorScheme", PropValue.text(s.wire())));
    brief.font().ifPresent(font -> fields.put("font", PropValue.text(font.wire())));
    if (!brief.features().isEmpty()) {
      fields.put("features", PropValue.texts(brief.features()));
    }
    return PropValue.fields(fields);
  }

  /** All that the owner wrote himself. */
  static OwnWords words(GenerationBrief brief) {
    return new OwnWords(brief.prompt().value() + "\n" + String.join("\n", brief.features()));
  }
}
