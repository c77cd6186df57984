package dev.aether.domain.component;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Prints a value as JSON that is also safe inside a script element: {@code <}, {@code >}, {@code &}
 * and the two line separators of JavaScript are escaped.
 */
final class JsonPrinter {

  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  static String print(PropValue value) {
    JsonPrinter printer = new JsonPrinter();
    printer.value(value);
    return printer.out.toString();
  }

  /** The length of a text as a JSON string, in bytes of UTF-8. */
  static int bytes(String text) {
    int bytes = 2;
    for (int i = 0; i < text.length(); i++) {
      bytes += bytes(text.charAt(i));
    }
    return bytes;
  }

  /** Half of a surrogate pair counts two bytes, as the pair has four. */
  private static int bytes(char c) {
    return switch (c) {
      case '"', '\\', '\n', '\r', '\t' -> 2;
      case '<', '>', '&', '\u2028', '\u2029' -> 6;
      default -> {
        if (c < 0x80) {
          yield c < 0x20 ? 6 : 1;
        }
        yield c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      }
    };
  }

  private void value(PropValue value) {
    if (value instanceof PropValue.Text text) {
      string(text.value());
    } else if (value instanceof PropValue.Num num) {
      out.append(num.value().toPlainString());
    } else if (value instanceof PropValue.Flag flag) {
      out.append(flag.value());
    } else if (value instanceof PropValue.Items items) {
      list(items.values());
    } else if (value instanceof PropValue.Fields fields) {
      object(fields.values());
    } else {
      out.append("null");
    }
  }

  private void list(List<PropValue> values) {
    out.append('[');
    Iterator<PropValue> each = values.iterator();
    while (each.hasNext()) {
      value(each.next());
      out.append(each.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void object(Map<String, PropValue> values) {
    out.append('{');
    Iterator<Map.Entry<String, PropValue>> each = values.entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<String, PropValue> field = each.next();
      string(field.getKey());
      out.append(':');
      value(field.getValue());
      out.append(each.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '<', '>', '&', '\u2028', '\u2029' -> escape(c);
        default -> {
          if (c < 0x20) {
            escape(c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private void escape(char c) {
    out.append("\\u")
        .append(Character.forDigit(c >> 12, 16))
        .append(Character.forDigit(c >> 8 & 15, 16));
    out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
  }
}
