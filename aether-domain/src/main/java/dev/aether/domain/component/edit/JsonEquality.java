package dev.aether.domain.component.edit;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.PropValue.Items;
import dev.aether.domain.component.PropValue.Num;
import java.util.Map;

/** Equality as RFC 6902 means it: numbers by what they are worth, objects in any order. */
final class JsonEquality {
  private JsonEquality() {}

  static boolean equal(PropValue a, PropValue b) {
    if (a instanceof Num left && b instanceof Num right) {
      return left.value().compareTo(right.value()) == 0;
    }
    if (a instanceof Items left && b instanceof Items right) {
      boolean equal = left.values().size() == right.values().size();
      for (int i = 0; equal && i < left.values().size(); i++) {
        equal = equal(left.values().get(i), right.values().get(i));
      }
      return equal;
    }
    if (a instanceof Fields left && b instanceof Fields right) {
      return left.values().keySet().equals(right.values().keySet())
          && left.values().entrySet().stream().allMatch(field -> has(right, field));
    }
    return a.equals(b);
  }

  private static boolean has(Fields fields, Map.Entry<String, PropValue> field) {
    return equal(field.getValue(), fields.values().get(field.getKey()));
  }
}
