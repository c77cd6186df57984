package dev.aether.domain.render.html;

import dev.aether.domain.shared.PlainText;
import java.util.Map;
import java.util.TreeMap;

/** Prints pieces as HTML 5 text, each text through the escaping of its place. */
public final class HtmlPrinter {
  private final StringBuilder out = new StringBuilder();

  private HtmlPrinter() {}

  /** A whole page with its doctype. */
  public static String page(Html html) {
    return "<!DOCTYPE html>\n" + fragment(html);
  }

  /** A piece by itself, such as a drawing that is a file of its own. */
  public static String fragment(Html html) {
    HtmlPrinter printer = new HtmlPrinter();
    printer.print(html);
    return printer.out.toString();
  }

  private void print(Html html) {
    if (html instanceof Html.Element element) {
      element(element);
    } else if (html instanceof Html.Words words) {
      escape(PlainText.clean(words.value()), false);
    } else if (html instanceof Html.LinkedData data) {
      out.append("<script type=\"application/ld+json\">");
      out.append(PlainText.clean(data.json().toJson()));
      out.append("</script>\n");
    } else if (html instanceof Html.Group group) {
      group.pieces().forEach(this::print);
    }
  }

  private void element(Html.Element element) {
    Tag tag = element.tag();
    out.append('<').append(tag.wire());
    for (Map.Entry<Attribute, String> each : new TreeMap<>(element.attributes()).entrySet()) {
      out.append(' ').append(each.getKey().wire()).append("=\"");
      escape(PlainText.clean(each.getValue()), true);
      out.append('"');
    }
    out.append(tag.isShape() ? "/>" : ">");
    if (!tag.isVoid() && !tag.isShape()) {
      element.inner().forEach(this::print);
      out.append("</").append(tag.wire()).append('>');
    }
    if (tag.isBlock()) {
      out.append('\n');
    }
  }

  private void escape(String text, boolean quoted) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(quoted ? "&quot;" : "\"");
        case '\'' -> out.append(quoted ? "&#39;" : "'");
        default -> out.append(c);
      }
    }
  }
}
