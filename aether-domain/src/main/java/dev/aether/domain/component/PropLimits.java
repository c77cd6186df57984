package dev.aether.domain.component;

import dev.aether.domain.shared.JsonPointer;
import dev.aether.domain.shared.Utf16;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** The limits of one node's props, checked without recursion. */
final class PropLimits {
  private static final int MAX_DEPTH = 8;
  private static final int MAX_VALUES = 2_000;
  private static final int MAX_NAME = 100;

  private PropLimits() {}

  static void check(PropValue.Fields props, String pointer) {
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(props, Optional.empty(), pointer, 1));
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
        checkText(text.value(), place);
      } else if (place.value() instanceof PropValue.Items items) {
        for (int i = 0; i < items.values().size(); i++) {
          open.push(place.inner(items.values().get(i), String.valueOf(i)));
        }
      } else if (place.value() instanceof PropValue.Fields fields) {
        for (Map.Entry<String, PropValue> field : fields.values().entrySet()) {
          checkText(field.getKey(), place);
          checkName(field.getKey(), place);
          open.push(place.inner(field.getValue(), field.getKey()));
        }
      }
    }
  }

  private static void checkText(String text, Place place) {
    if (text.length() > ComponentTree.MAX_TEXT) {
      throw ComponentTree.invalid(
          place.pointer(), "A text has more than " + ComponentTree.MAX_TEXT + " characters.");
    }
    if (text.indexOf('\0') >= 0) {
      throw ComponentTree.invalid(place.pointer(), "A text has a NUL character.");
    }
    if (Utf16.hasLoneSurrogate(text)) {
      throw ComponentTree.invalid(place.pointer(), "A text has half of a surrogate pair.");
    }
  }

  /**
   * Pointers are made of names: long ones, repeated for each value below, would fill the memory.
   */
  private static void checkName(String name, Place place) {
    if (name.length() > MAX_NAME) {
      throw ComponentTree.invalid(
          place.pointer(), "A prop's name has more than " + MAX_NAME + " characters.");
    }
  }

  /** A value, by the way to it: most pointers are never asked for. */
  private record Place(PropValue value, Optional<Place> around, String name, int depth) {
    String pointer() {
      return around.map(place -> place.pointer() + "/" + JsonPointer.escape(name)).orElse(name);
    }

    int width() {
      return value instanceof PropValue.Items items
          ? items.values().size()
          : value instanceof PropValue.Fields fields ? fields.values().size() : 0;
    }

    Place inner(PropValue value, String name) {
      return new Place(value, Optional.of(this), name, depth + 1);
    }
  }
}
