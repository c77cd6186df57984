package dev.aether.domain.render.form;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.shared.PlainText;
import java.util.List;

/** Single fields: {@code label}, {@code name}, {@code help}, {@code required}, and their own. */
public final class FieldView {
  private FieldView() {}

  public static Html line(Part part) {
    return placed(part, Field.of(part).html(part, Controls.line(part.get("kind"))));
  }

  public static Html area(Part part) {
    return placed(part, Field.of(part).html(part, Controls.area()));
  }

  public static Html choice(Part part) {
    List<String> options = part.props().texts("options");
    return options.stream().anyMatch(PlainText::isVisible)
        ? placed(part, Field.of(part).html(part, Controls.choice(part, options)))
        : Html.nothing();
  }

  public static Html box(Part part) {
    return placed(part, Field.of(part).ticked());
  }

  private static Html placed(Part part, Html.Element field) {
    return field.with(Attribute.ID, part.id());
  }
}
