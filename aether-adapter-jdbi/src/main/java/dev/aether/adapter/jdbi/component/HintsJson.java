package dev.aether.adapter.jdbi.component;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.contract.AiHints;
import java.util.Map;

/** {@code {"aiHints": {"bestFor": […], "avoidFor": […]}}}. */
final class HintsJson {
  private HintsJson() {}

  static String write(AiHints hints) {
    return PropValue.Fields.of(
            "aiHints",
            PropValue.fields(
                Map.of(
                    "bestFor", PropValue.texts(hints.bestFor()),
                    "avoidFor", PropValue.texts(hints.avoidFor()))))
        .toJson();
  }

  static AiHints read(String json) {
    PropValue.Fields all = (PropValue.Fields) JsonReader.read(json);
    return all.values().get("aiHints") instanceof PropValue.Fields hints
        ? new AiHints(hints.texts("bestFor"), hints.texts("avoidFor"))
        : AiHints.NONE;
  }
}
