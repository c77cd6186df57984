package dev.aether.domain.component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An immutable JSON value; objects keep the order of their fields. */
public sealed interface PropValue {

  static Text text(String value) {
    return new Text(value);
  }

  static Num number(long value) {
    return new Num(BigDecimal.valueOf(value));
  }

  static Flag flag(boolean value) {
    return new Flag(value);
  }

  static Items items(List<? extends PropValue> values) {
    return new Items(List.copyOf(values));
  }

  /** A list of texts. */
  static Items texts(List<String> values) {
    return new Items(values.stream().<PropValue>map(Text::new).toList());
  }

  static Fields fields(Map<String, ? extends PropValue> values) {
    return new Fields(new LinkedHashMap<>(values));
  }

  /** The value as JSON text without white space. */
  default String toJson() {
    return JsonPrinter.print(this);
  }

  record Text(String value) implements PropValue {
    public Text {
      Objects.requireNonNull(value);
    }
  }

  /** A number of at most 31 digits before the point and 30 behind it, however it was written. */
  record Num(BigDecimal value) implements PropValue {
    public Num {
      if (!fits(value)) {
        throw new IllegalArgumentException("a number has at most 31 digits and 30 decimals");
      }
      value = value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Whether its plain form, which is what PostgreSQL makes of it, can be read again. */
    static boolean fits(BigDecimal value) {
      return value.scale() <= 30 && (long) value.precision() - value.scale() <= 31;
    }
  }

  record Flag(boolean value) implements PropValue {}

  /** JSON's {@code null}. */
  enum Null implements PropValue {
    INSTANCE
  }

  record Items(List<PropValue> values) implements PropValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  record Fields(Map<String, PropValue> values) implements PropValue {
    public Fields {
      values.forEach(
          (name, value) -> {
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
          });
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The text of a field, or {@code absent} where it is missing or something else. */
    public String text(String name, String absent) {
      return values.get(name) instanceof Text text ? text.value() : absent;
    }

    /** The objects in the list of that name; anything else in it is passed over. */
    public List<Fields> objects(String name) {
      List<Fields> found = new ArrayList<>();
      for (PropValue value : list(name)) {
        if (value instanceof Fields fields) {
          found.add(fields);
        }
      }
      return found;
    }

    /** The texts in the list of that name; anything else in it is passed over. */
    public List<String> texts(String name) {
      List<String> found = new ArrayList<>();
      for (PropValue value : list(name)) {
        if (value instanceof Text text) {
          found.add(text.value());
        }
      }
      return found;
    }

    private List<PropValue> list(String name) {
      return values.get(name) instanceof Items items ? items.values() : List.of();
    }
  }
}
