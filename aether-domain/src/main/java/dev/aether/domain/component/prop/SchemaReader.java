package dev.aether.domain.component.prop;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.PropValue.Num;
import dev.aether.domain.component.reading.ObjectReader;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Makes a {@link PropsSchema} of the JSON Schema that it was told as. Other schemas than those that
 * Aether writes are refused, because they may say what no {@link PropType} can.
 */
public final class SchemaReader {
  private SchemaReader() {}

  /** Refuses with {@link ErrorCode#COMP_INVALID_SCHEMA} and the place. */
  public static PropsSchema read(Fields schema) {
    PropsSchema read = props(schema, "");
    if (!read.toJsonSchema().equals(schema.without("$schema"))) {
      throw refuse("", "The schema says more than its types can.");
    }
    return read;
  }

  private static PropsSchema props(Fields schema, String pointer) {
    List<String> required = schema.texts("required");
    Map<String, PropSpec> specs = new LinkedHashMap<>();
    Fields properties = object(schema, "properties", pointer);
    for (Map.Entry<String, PropValue> property : properties.values().entrySet()) {
      String name = property.getKey();
      Fields own = object(properties, name, pointer + "/properties");
      String place = ObjectReader.pointer(pointer + "/properties", name);
      specs.put(
          name,
          guarded(
              place,
              () ->
                  new PropSpec(
                      name,
                      type(own, place),
                      required.contains(name),
                      own.get("default"),
                      own.text("description", ""))));
    }
    return new PropsSchema(specs);
  }

  private static PropType type(Fields schema, String pointer) {
    return switch (schema.text(SchemaWords.TYPE, "")) {
      case "text" -> new TextType(integer(schema, "minLength"), integer(schema, "maxLength"));
      case "rich-text" -> new RichTextType(integer(schema, "maxLength"));
      case "url" -> new UrlType(choice(UrlType.Use.values(), schema.text(SchemaWords.USE, "")));
      case "image" -> new ImageType();
      case "colour" -> new ColourType();
      case "number" ->
          new NumberType(
              number(schema, "minimum"),
              number(schema, "maximum"),
              schema.text("type", "").equals("integer"));
      case "choice" -> new ChoiceType(schema.texts("enum"));
      case "flag" -> new FlagType();
      case "list" ->
          new ListType(
              type(object(schema, "items", pointer), pointer + "/items"),
              integer(schema, "minItems"),
              integer(schema, "maxItems"));
      case "object" -> new ObjectType(props(schema, pointer));
      case "slot" -> slot(schema);
      default -> throw refuse(pointer, "There is no such type of prop.");
    };
  }

  private static SlotType slot(Fields schema) {
    Set<ComponentKind> kinds =
        schema.texts(SchemaWords.KINDS).stream()
            .map(kind -> choice(ComponentKind.values(), kind))
            .collect(Collectors.toSet());
    Set<String> names = Set.copyOf(schema.texts(SchemaWords.NAMES));
    return new SlotType(
        kinds, names, integer(schema, SchemaWords.MIN), integer(schema, SchemaWords.MAX));
  }

  private static int integer(Fields schema, String name) {
    return number(schema, name).intValueExact();
  }

  private static BigDecimal number(Fields schema, String name) {
    if (schema.values().get(name) instanceof Num num) {
      return num.value();
    }
    throw new IllegalArgumentException(name + " is a number");
  }

  private static <E extends Enum<E>> E choice(E[] choices, String wire) {
    for (E choice : choices) {
      if (choice.name().equalsIgnoreCase(wire)) {
        return choice;
      }
    }
    throw new IllegalArgumentException("there is no " + wire);
  }

  private static Fields object(Fields schema, String name, String pointer) {
    Optional<PropValue> value = schema.get(name);
    if (value.isPresent() && value.get() instanceof Fields object) {
      return object;
    }
    throw refuse(ObjectReader.pointer(pointer, name), "An object is expected here.");
  }

  /** Types guard themselves against programmers; here the same mistakes are somebody's input. */
  private static PropSpec guarded(String pointer, Supplier<PropSpec> read) {
    try {
      return read.get();
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw Problem.at(
              ErrorCode.COMP_INVALID_SCHEMA,
              pointer,
              "This is no type of prop: " + e.getMessage() + ".")
          .asException();
    }
  }

  private static RuntimeException refuse(String pointer, String message) {
    return Problem.at(ErrorCode.COMP_INVALID_SCHEMA, pointer, message).asException();
  }
}
