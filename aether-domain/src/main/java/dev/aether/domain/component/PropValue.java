package dev.aether.domain.component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An immutable JSON value; objects keep the order of their fields.
 *
 * <p>No value is nested deeper than {@link #MAX_DEPTH} or holds more than {@link #MAX_VALUES}
 * values, so that whatever walks one by recursion comes back, and soon.
 */
public sealed interface PropValue {
  int MAX_DEPTH = 64;
  int MAX_VALUES = 200_000;

  /** In bytes of {@link #toJson} in UTF-8. */
  int MAX_BYTES = 32 << 20;

  /** How deep it is nested: 1 for anything but a list or an object with something in it. */
  default int depth() {
    return 1;
  }

  /** How many values there are in it, itself among them. */
  default int count() {
    return 1;
  }

  /** The length of {@link #toJson} in bytes of UTF-8. */
  int bytes();

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
    return new Items(new ArrayList<>(values));
  }

  /** A list of texts. */
  static Items texts(List<String> values) {
    return new Items(values.stream().<PropValue>map(Text::new).toList());
  }

  static Fields fields(Map<String, ? extends PropValue> values) {
    return values.isEmpty() ? Fields.NONE : new Fields(values);
  }

  /** The value as JSON text without white space. */
  default String toJson() {
    return JsonPrinter.print(this);
  }

  /** A text. */
  record Text(String value) implements PropValue {
    public Text {
      Objects.requireNonNull(value);
    }

    @Override
    public int bytes() {
      return JsonPrinter.bytes(value);
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

    @Override
    public int bytes() {
      return value.toPlainString().length();
    }
  }

  /** True or false. */
  record Flag(boolean value) implements PropValue {
    @Override
    public int bytes() {
      return value ? 4 : 5;
    }
  }

  /** JSON's {@code null}. */
  enum Null implements PropValue {
    INSTANCE;

    @Override
    public int bytes() {
      return 4;
    }
  }

  /** A list. A class and not a record, because it remembers how much there is in it. */
  final class Items implements PropValue {
    private final List<PropValue> values;
    private final Extent extent;

    private Items(List<PropValue> values) {
      this.values = List.copyOf(values);
      this.extent = Extent.ofList(this.values);
    }

    public List<PropValue> values() {
      return values;
    }

    @Override
    public int depth() {
      return extent.depth();
    }

    @Override
    public int count() {
      return extent.count();
    }

    @Override
    public int bytes() {
      return extent.bytes();
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Items items
              && extent.equals(items.extent)
              && values.equals(items.values));
    }

    @Override
    public int hashCode() {
      return extent.hash();
    }

    @Override
    public String toString() {
      return toJson();
    }
  }

  /** An object, which is equal to another whatever the order of their fields. */
  final class Fields implements PropValue {
    /** No fields. */
    public static final Fields NONE = new Fields(Map.of());

    private final Map<String, PropValue> values;
    private final Extent extent;

    private Fields(Map<String, ? extends PropValue> values) {
      this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      this.extent = Extent.ofObject(this.values);
    }

    public Map<String, PropValue> values() {
      return values;
    }

    /** An object of one field. */
    public static Fields of(String name, PropValue value) {
      return new Fields(Map.of(name, value));
    }

    public boolean isEmpty() {
      return values.isEmpty();
    }

    public Optional<PropValue> get(String name) {
      return Optional.ofNullable(values.get(name));
    }

    /** The same object with one field set; a new field comes last. */
    public Fields with(String name, PropValue value) {
      Map<String, PropValue> changed = new LinkedHashMap<>(values);
      changed.put(name, value);
      return new Fields(changed);
    }

    /** The same object without one field. */
    public Fields without(String name) {
      if (!values.containsKey(name)) {
        return this;
      }
      Map<String, PropValue> changed = new LinkedHashMap<>(values);
      changed.remove(name);
      return new Fields(changed);
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

    @Override
    public int depth() {
      return extent.depth();
    }

    @Override
    public int count() {
      return extent.count();
    }

    @Override
    public int bytes() {
      return extent.bytes();
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Fields fields
              && extent.equals(fields.extent)
              && values.equals(fields.values));
    }

    @Override
    public int hashCode() {
      return extent.hash();
    }

    @Override
    public String toString() {
      return toJson();
    }
  }
}
