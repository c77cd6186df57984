package dev.aether.domain.render.form;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Word;
import dev.aether.domain.shared.PlainText;
import java.util.regex.Pattern;

/**
 * A control with its label.
 *
 * @param id of the control
 * @param name of the answer in what is sent
 * @param help a line below it, or an empty text
 */
record Field(String id, String name, String label, String help, boolean required) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

  /** The field of a part of its own. */
  static Field of(Part part) {
    String name = part.get("name");
    return new Field(
        part.innerId("field"),
        NAME.matcher(name).matches() ? name : part.id(),
        part.get("label"),
        part.get("help"),
        part.flag("required"));
  }

  /** A field of a form that has always the same ones. */
  static Field of(Part form, String name, Word label, boolean required) {
    return new Field(form.innerId(name), name, form.phrases().word(label), "", required);
  }

  /** Label, control and help; those that may stay empty say so. */
  Html.Element html(Part part, Html.Element control) {
    Html optional =
        required
            ? Html.nothing()
            : el(Tag.SPAN, text("(" + part.phrases().word(Word.OPTIONAL) + ")")).in("hint");
    return el(
            Tag.DIV,
            el(Tag.LABEL, el(Tag.SPAN, text(label)), optional).with(Attribute.FOR, id),
            named(control),
            helpLine())
        .in("field");
  }

  /** A box to tick stands before its label. */
  Html.Element ticked() {
    Html box = named(el(Tag.INPUT).with(Attribute.TYPE, "checkbox").with(Attribute.VALUE, "yes"));
    return el(Tag.DIV, box, el(Tag.LABEL, text(label)).with(Attribute.FOR, id), helpLine())
        .in("field", "tick");
  }

  private Html.Element named(Html.Element control) {
    Html.Element named = control.with(Attribute.ID, id).with(Attribute.NAME, name);
    if (PlainText.isVisible(help)) {
      named = named.with(Attribute.ARIA_DESCRIBEDBY, id + "_help");
    }
    return required ? named.with(Attribute.REQUIRED, "") : named;
  }

  private Html helpLine() {
    return Part.paragraph("help", help) instanceof Html.Element line
        ? line.with(Attribute.ID, id + "_help")
        : Html.nothing();
  }
}
