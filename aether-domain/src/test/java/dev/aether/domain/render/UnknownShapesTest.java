package dev.aether.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnknownShapesTest {
  private static final List<String> NAMES =
      List.of(
          "title",
          "brand",
          "links",
          "action",
          "eyebrow",
          "subtitle",
          "actions",
          "motif",
          "paragraphs",
          "highlights",
          "intro",
          "items",
          "text",
          "details",
          "label",
          "href",
          "value",
          "placeholder",
          "question",
          "answer");

  @ParameterizedTest
  @EnumSource(StandardComponent.class)
  void neverFailToRender(StandardComponent type) {
    Random random = new Random(20260807);
    for (int round = 0; round < 60; round++) {
      Rendered site = Rendered.nodes(type.node("part", fields(random, 0)));
      assertThat(site.elements("h1")).hasSize(1);
      if (round % 10 == 0) {
        assertThat(W3cChecker.html(site.page())).isEmpty();
      }
    }
  }

  private static PropValue.Fields fields(Random random, int depth) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    for (String name : NAMES) {
      if (random.nextInt(4) > 0) {
        fields.put(name, value(random, depth + 1));
      }
    }
    return PropValue.fields(fields);
  }

  private static PropValue value(Random random, int depth) {
    return switch (random.nextInt(depth < 3 ? 9 : 6)) {
      case 0 -> PropValue.flag(random.nextBoolean());
      case 1 -> PropValue.number(random.nextInt());
      case 2 -> PropValue.Null.INSTANCE;
      case 3 -> PropValue.text("");
      case 4 -> PropValue.text(" \u200B\n");
      case 5 -> PropValue.text("Words".repeat(1 + random.nextInt(40)));
      case 6 -> PropValue.items(List.of());
      case 7 -> PropValue.items(List.of(value(random, 3), value(random, 3), value(random, 3)));
      default -> depth < 2 ? PropValue.items(List.of(fields(random, 3))) : PropValue.text("W");
    };
  }
}
