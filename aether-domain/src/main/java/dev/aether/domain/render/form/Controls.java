package dev.aether.domain.render.form;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Word;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The controls of HTML that fields are made of. */
final class Controls {
  private static final Map<String, String> AUTOCOMPLETE =
      Map.of(
          "name", "name",
          "email", "email",
          "tel", "tel",
          "organization", "organization",
          "address", "street-address",
          "url", "url");

  private Controls() {}

  /** One line; {@code kind} is what the contract of text-field names. */
  static Html.Element line(String kind) {
    String type =
        switch (kind) {
          case "email", "tel", "url", "number", "date", "time" -> kind;
          default -> "text";
        };
    Html.Element input = el(Tag.INPUT).with(Attribute.TYPE, type);
    if (type.equals("text") || type.equals("email") || type.equals("url")) {
      input = input.with(Attribute.MAXLENGTH, "250");
    }
    String fill = AUTOCOMPLETE.getOrDefault(kind, "");
    // A street may have several lines, which one line cannot take.
    return fill.isEmpty()
        ? input
        : input.with(
            Attribute.AUTOCOMPLETE, fill.equals("street-address") ? "address-line1" : fill);
  }

  static Html.Element area() {
    return el(Tag.TEXTAREA).with(Attribute.ROWS, "6").with(Attribute.MAXLENGTH, "5000");
  }

  /** Answers to choose from, after one that says nothing yet. */
  static Html.Element choice(Part part, List<String> answers) {
    List<Html> options = new ArrayList<>();
    options.add(el(Tag.OPTION, text(part.phrases().word(Word.CHOOSE))).with(Attribute.VALUE, ""));
    answers.stream()
        .filter(PlainText::isVisible)
        .forEach(answer -> options.add(el(Tag.OPTION, text(answer))));
    return el(Tag.SELECT, options);
  }
}
