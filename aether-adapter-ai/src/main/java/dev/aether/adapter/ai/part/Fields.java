package dev.aether.adapter.ai.part;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the fields of forms. */
record Fields(Described description, Material material) {
  private static final int LABEL = 100;
  private static final Map<String, String> KINDS =
      Map.of(
          "email", "e-?mail|이메일|메일",
          "tel", "phone|telephone|mobile|전화|휴대폰",
          "date", "date|day|날짜|일자",
          "time", "time|hour|시간",
          "number", "numbers?|how many|quantity|guests|인원|수량",
          "address", "address|street|주소",
          "organization", "company|organi[sz]ation|회사|소속",
          "url", "web ?site|url|웹사이트|홈페이지",
          "name", "name|이름|성함");
  private static final List<String> ORDER =
      List.of("name", "organization", "email", "tel", "address", "url", "date", "time", "number");

  ComponentNode line(String id) {
    return line(
        id, asked().stream().findFirst().orElse("text"), description.says("required|mandatory|필수"));
  }

  private ComponentNode line(String id, String kind, boolean required) {
    String label = description.words(LABEL).orElse(material.words().one("field." + kind));
    return new Props()
        .text("label", id.contains("-") ? material.words().one("field." + kind) : label)
        .text("kind", kind)
        .flag("required", required)
        .node(StandardComponent.TEXT_FIELD, id);
  }

  ComponentNode area(String id) {
    return new Props()
        .text("label", description.words(LABEL).orElse(material.words().one("message")))
        .node(StandardComponent.TEXT_AREA, id);
  }

  /** The first quotation asks, the others answer. */
  ComponentNode choice(String id) {
    List<String> quoted = description.quoted();
    Lexicon words = material.words();
    return new Props()
        .text("label", quoted.isEmpty() ? words.one("choice") : quoted.get(0))
        .put(
            "options",
            PropValue.texts(
                quoted.size() > 1
                    ? quoted.subList(1, quoted.size())
                    : material.things().stream().map(Material.Thing::title).toList()))
        .node(StandardComponent.SELECT_FIELD, id);
  }

  ComponentNode box(String id) {
    return new Props()
        .text("label", description.words(300).orElse(material.words().one("consent")))
        .node(StandardComponent.CHECKBOX_FIELD, id);
  }

  /** The fields of a form: those that the description names, else name and e-mail. */
  List<ComponentNode> all() {
    List<String> kinds = asked();
    List<ComponentNode> fields = new ArrayList<>();
    for (String kind : kinds.isEmpty() ? List.of("name", "email") : kinds) {
      boolean needed = kind.equals("name") || kind.equals("email");
      fields.add(line("field-" + kind, kind, needed));
    }
    fields.add(
        new Props()
            .text("label", material.words().one("message"))
            .node(StandardComponent.TEXT_AREA, "field-message"));
    return fields;
  }

  private List<String> asked() {
    return ORDER.stream().filter(kind -> description.says(KINDS.get(kind))).toList();
  }
}
