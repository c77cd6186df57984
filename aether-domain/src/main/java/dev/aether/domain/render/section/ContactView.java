package dev.aether.domain.render.section;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Terms;

/**
 * Props: {@code title}, {@code intro}, {@code details} of {@code {label, value, href,
 * placeholder}}. What the owner has yet to fill in is left out.
 */
public final class ContactView {
  private ContactView() {}

  public static Html of(Part part) {
    Terms details = new Terms();
    for (PropValue.Fields detail : part.known("details")) {
      if (Part.all(detail, "label", "value")) {
        details.add(
            detail.text("label", ""), Links.to(detail.text("value", ""), detail, part.targets()));
      }
    }
    return part.section(part.head(), details.html().unlessHollow());
  }
}
