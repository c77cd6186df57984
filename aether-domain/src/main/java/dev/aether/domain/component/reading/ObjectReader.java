package dev.aether.domain.component.reading;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.JsonPointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of one JSON object; each that is missing, unknown or misshapen is objected to. */
public final class ObjectReader {
  private static final int SHOWN = 40;

  private final Map<String, PropValue> fields;
  private final String pointer;
  private final Objections objections;

  private ObjectReader(Map<String, PropValue> fields, String pointer, Objections objections) {
    this.fields = fields;
    this.pointer = pointer;
    this.objections = objections;
  }

  /** The object at {@code pointer}, which may have the fields {@code known} and no others. */
  public static Optional<ObjectReader> of(
      PropValue value, String pointer, Set<String> known, Objections objections) {
    if (!(value instanceof PropValue.Fields object)) {
      objections.add(pointer, "An object is expected here.");
      return Optional.empty();
    }
    ObjectReader reader = new ObjectReader(object.values(), pointer, objections);
    for (String name : reader.fields.keySet()) {
      if (!known.contains(name)) {
        objections.add(pointer, "There is no such field: " + shown(name) + ".");
      }
    }
    return Optional.of(reader);
  }

  /** The pointer of a field or an item {@code name} of what stands at {@code pointer}. */
  public static String pointer(String pointer, String name) {
    return pointer + "/" + JsonPointer.escape(name);
  }

  /** Objects to each of these fields that is missing. */
  public void requiring(String... names) {
    for (String name : names) {
      if (!fields.containsKey(name)) {
        objections.add(pointer(pointer, name), "The field " + name + " is missing.");
      }
    }
  }

  public Optional<PropValue> value(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  public Optional<ObjectReader> object(String name, Set<String> known) {
    return value(name).flatMap(v -> of(v, pointer(pointer, name), known, objections));
  }

  /** What a text stands for; a refusal of {@code meaning} is an objection to the field. */
  public <T> Optional<T> text(String name, Function<String, T> meaning) {
    return value(name).flatMap(v -> text(v, pointer(pointer, name), meaning));
  }

  public Optional<BigDecimal> number(String name) {
    return value(name).flatMap(v -> number(v, pointer(pointer, name)));
  }

  public Optional<List<String>> texts(String name) {
    return items(name, (value, at) -> text(value, at, text -> text));
  }

  public Optional<List<BigDecimal>> numbers(String name) {
    return items(name, this::number);
  }

  private <T> Optional<List<T>> items(String name, ItemReader<T> reader) {
    String at = pointer(pointer, name);
    return value(name)
        .flatMap(
            value -> {
              if (!(value instanceof PropValue.Items items)) {
                objections.add(at, "A list is expected here.");
                return Optional.empty();
              }
              List<T> read = new ArrayList<>();
              for (int i = 0; i < items.values().size(); i++) {
                reader.read(items.values().get(i), at + "/" + i).ifPresent(read::add);
              }
              return Optional.of(read).filter(all -> all.size() == items.values().size());
            });
  }

  private <T> Optional<T> text(PropValue value, String at, Function<String, T> meaning) {
    if (value instanceof PropValue.Text text) {
      return objections.attempt(at, () -> meaning.apply(text.value()));
    }
    objections.add(at, "A text is expected here.");
    return Optional.empty();
  }

  private Optional<BigDecimal> number(PropValue value, String at) {
    if (value instanceof PropValue.Num number) {
      return Optional.of(number.value());
    }
    objections.add(at, "A number is expected here.");
    return Optional.empty();
  }

  private static String shown(String name) {
    return name.codePointCount(0, name.length()) > SHOWN
        ? name.substring(0, name.offsetByCodePoints(0, SHOWN)) + "…"
        : name;
  }

  private interface ItemReader<T> {
    Optional<T> read(PropValue value, String pointer);
  }
}
