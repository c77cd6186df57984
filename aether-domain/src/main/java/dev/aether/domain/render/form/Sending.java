package dev.aether.domain.render.form;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.prop.Href;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form around its fields, where there is somewhere to send to: an {@code https:} address, or
 * {@code mailto:}, which opens the visitor's own mail program. Otherwise the links that stand in
 * for it, since a form that sends nothing is worse than none.
 */
final class Sending {
  private Sending() {}

  static Html of(Part part, List<Html> fields, Word button) {
    Optional<String> address =
        Href.of(part.get("action"), Set.of())
            .map(Href::value)
            .filter(to -> to.startsWith("https:") || to.startsWith("mailto:"));
    if (address.isEmpty() || fields.stream().allMatch(Html::isEmpty)) {
      return instead(part);
    }
    String words = part.has("button") ? part.get("button") : part.phrases().word(button);
    Html submit = el(Tag.BUTTON, text(words)).in("button", "main").with(Attribute.TYPE, "submit");
    List<Html> all = new ArrayList<>(fields);
    all.add(el(Tag.P, submit).in("actions"));
    Html.Element form =
        el(Tag.FORM, all).with(Attribute.ACTION, address.get()).with(Attribute.METHOD, "post");
    return address.get().startsWith("mailto:") ? form.with(Attribute.ENCTYPE, "text/plain") : form;
  }

  private static Html instead(Part part) {
    return Links.list(part.known("links"), part.targets()) instanceof Html.Element list
        ? list.in("instead")
        : Html.nothing();
  }
}
