package dev.aether.domain.component.prop;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Flag;
import dev.aether.domain.component.PropValue.Num;
import dev.aether.domain.component.PropValue.Text;
import java.util.Optional;

/** What the two types of text have in common. */
final class Texts {
  private Texts() {}

  static void requireRange(int min, int max) {
    if (min < 0 || max < min || max > ComponentTree.MAX_TEXT) {
      throw new IllegalArgumentException("a text is from " + min + " to " + max + " long");
    }
  }

  static void check(PropValue value, int min, int max, Report report) {
    if (!(value instanceof Text text)) {
      report.add(Rule.WRONG_KIND, "A text is expected here.");
      return;
    }
    int length = length(text.value());
    if (length < min) {
      report.add(Rule.TOO_SHORT, "The text has " + length + " characters; it needs " + min + ".");
    } else if (length > max) {
      report.add(Rule.TOO_LONG, "The text has " + length + " characters; at most " + max + " fit.");
    }
  }

  /** A text that is cut, or what one would write for a number or a flag. */
  static Optional<Nearest> nearest(PropValue value, int max) {
    if (value instanceof Text text) {
      return cut(text.value(), max);
    }
    if (value instanceof Num num) {
      return cut(num.value().toPlainString(), max);
    }
    return value instanceof Flag flag ? cut(String.valueOf(flag.value()), max) : Optional.empty();
  }

  private static Optional<Nearest> cut(String text, int max) {
    return length(text) <= max
        ? Nearest.same(PropValue.text(text))
        : Nearest.less(PropValue.text(text.substring(0, text.offsetByCodePoints(0, max))));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
