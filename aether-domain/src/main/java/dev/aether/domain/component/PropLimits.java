package dev.aether.domain.component;

import dev.aether.domain.shared.JsonPointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** The limits of one node's props, checked without recursion. */
final class PropLimits {
  private static final int MAX_DEPTH = 8;
  private static final int MAX_VALUES = 2_000;
  private static final int MAX_NAME = 100;

  private PropLimits() {}

  static void check(PropValue.Fields props, String pointer) {
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(props, pointer, 1));
    int values = 0;
    while (!open.isEmpty()) {
      Place place = open.pop();
      values++;
      if (values + open.size() + place.width() > MAX_VALUES) {
        throw ComponentTree.invalid(pointer, "The props have more than " + MAX_VALUES + " values.");
      }
      if (place.depth() > MAX_DEPTH) {
        throw ComponentTree.invalid(
            place.pointer(), "The props are deeper than " + MAX_DEPTH + " levels.");
      }
      if (place.value() instanceof PropValue.Text text) {
        checkText(text.value(), place.pointer());
      } else if (place.value() instanceof PropValue.Items items) {
        for (int i = 0; i < items.values().size(); i++) {
          open.push(place.inner(items.values().get(i), String.valueOf(i)));
        }
      } else if (place.value() instanceof PropValue.Fields fields) {
        for (Map.Entry<String, PropValue> field : fields.values().entrySet()) {
          checkText(field.getKey(), place.pointer());
          checkName(field.getKey(), place.pointer());
          open.push(place.inner(field.getValue(), field.getKey()));
        }
      }
    }
  }

  private static void checkText(String text, String pointer) {
    if (text.length() > ComponentTree.MAX_TEXT) {
      throw ComponentTree.invalid(
          pointer, "A text has more than " + ComponentTree.MAX_TEXT + " characters.");
    }
    if (text.indexOf('\0') >= 0) {
      throw ComponentTree.invalid(pointer, "A text has a NUL character.");
    }
    if (text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
      throw ComponentTree.invalid(pointer, "A text has half of a surrogate pair.");
    }
  }

  /**
   * Pointers are made of names: long ones, repeated for each value below, would fill the memory.
   */
  private static void checkName(String name, String pointer) {
    if (name.length() > MAX_NAME) {
      throw ComponentTree.invalid(
          pointer, "A prop's name has more than " + MAX_NAME + " characters.");
    }
  }

  private record Place(PropValue value, String pointer, int depth) {
    int width() {
      return value instanceof PropValue.Items items
          ? items.values().size()
          : value instanceof PropValue.Fields fields ? fields.values().size() : 0;
    }

    Place inner(PropValue value, String name) {
      String escaped = JsonPointer.escape(name);
      return new Place(value, pointer + "/" + escaped, depth + 1);
    }
  }
}
