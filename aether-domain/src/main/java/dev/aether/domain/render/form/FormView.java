package dev.aether.domain.render.form;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Word;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.List;

/** The forms: what they ask for, and the band around them. */
public final class FormView {
  private FormView() {}

  /** Props: {@code title}, {@code intro} and those of {@link Sending}; the fields are inside. */
  public static Html form(Part part) {
    Html form = Sending.of(part, part.inside(), Word.SEND);
    if (form.isEmpty()) {
      return Html.nothing();
    }
    Html asked = el(Tag.DIV, form).in("asked");
    if (part.has("title")) {
      return part.section(part.head(), asked);
    }
    Html content = el(Tag.DIV, Part.paragraph("lead", part.get("intro")), asked).in("inner");
    return el(Tag.DIV, content).in(part.classes(List.of())).with(Attribute.ID, part.id());
  }

  /** Asks for name, address and message. */
  public static Html contact(Part part) {
    List<Html> fields = new ArrayList<>();
    fields.add(ask(part, "name", Word.NAME, true));
    fields.add(ask(part, "email", Word.EMAIL, true));
    if (part.flag("phone")) {
      fields.add(ask(part, "tel", Word.PHONE, false));
    }
    fields.add(Field.of(part, "message", Word.MESSAGE, true).html(part, Controls.area()));
    fields.add(consent(part));
    return band(part, fields, Word.SEND);
  }

  /** Asks for an e-mail address alone. */
  public static Html newsletter(Part part) {
    List<Html> fields = List.of(ask(part, "email", Word.EMAIL, true), consent(part));
    Html form = Sending.of(part, fields, Word.SUBSCRIBE);
    return form.isEmpty()
        ? Html.nothing()
        : part.section(el(Tag.DIV, part.head(), form).in("panel"));
  }

  /** Asks for a day, an hour and who comes. */
  public static Html booking(Part part) {
    List<Html> fields = new ArrayList<>();
    List<String> services = part.props().texts("services");
    if (services.stream().anyMatch(PlainText::isVisible)) {
      fields.add(
          Field.of(part, "service", Word.SERVICE, true)
              .html(part, Controls.choice(part, services)));
    }
    fields.add(ask(part, "date", Word.DATE, true));
    fields.add(ask(part, "time", Word.TIME, true));
    if (part.flag("people")) {
      Html.Element number =
          Controls.line("number").with(Attribute.MIN, "1").with(Attribute.MAX, "99");
      fields.add(Field.of(part, "people", Word.PEOPLE, true).html(part, number));
    }
    fields.add(ask(part, "name", Word.NAME, true));
    fields.add(ask(part, "email", Word.EMAIL, true));
    fields.add(ask(part, "tel", Word.PHONE, false));
    fields.add(consent(part));
    return band(part, fields, Word.REQUEST);
  }

  private static Html ask(Part part, String kind, Word label, boolean required) {
    return Field.of(part, kind, label, required).html(part, Controls.line(kind));
  }

  private static Html consent(Part part) {
    return part.has("consent")
        ? new Field(part.innerId("consent"), "consent", part.get("consent"), "", true).ticked()
        : Html.nothing();
  }

  private static Html band(Part part, List<Html> fields, Word button) {
    Html form = Sending.of(part, fields, button);
    return form.isEmpty()
        ? Html.nothing()
        : part.section(part.head(), el(Tag.DIV, form).in("asked"));
  }
}
