package dev.aether.domain.render.html;

import dev.aether.domain.shared.PlainText;

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
    element.attributes().forEach(this::attribute);
    out.append(tag.isShape() ? "/>" : ">");
    if (!tag.isVoid() && !tag.isShape()) {
      element.inner().forEach(this::print);
      out.append("</").append(tag.wire()).append('>');
    }
    if (tag.isBlock()) {
      out.append('\n');
    }
  }

  private void attribute(Attribute name, String value) {
    out.append(' ').append(name.wire()).append("=\"");
    escape(PlainText.clean(value), true);
    out.append('"');
  }

  /** Copies what needs no escaping in runs. */
  private void escape(String text, boolean quoted) {
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text.charAt(i), quoted);
      if (!escaped.isEmpty()) {
        out.append(text, copied, i).append(escaped);
        copied = i + 1;
      }
    }
    out.append(text, copied, text.length());
  }

  /** Empty where the character stands for itself. */
  private static String escaped(char c, boolean quoted) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> quoted ? "&quot;" : "";
      case '\'' -> quoted ? "&#39;" : "";
      default -> "";
    };
  }
}
