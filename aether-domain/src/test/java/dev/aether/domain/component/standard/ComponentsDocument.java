package dev.aether.domain.component.standard;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.contract.Variant;
import dev.aether.domain.component.prop.ChoiceType;
import dev.aether.domain.component.prop.ListType;
import dev.aether.domain.component.prop.ObjectType;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.PropType;
import dev.aether.domain.component.prop.SlotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The part of {@code docs/components.md} that is written from the contracts. */
final class ComponentsDocument {
  private static final String BEGIN = "<!-- from here on written from the contracts -->\n";
  private static final Path DOCUMENT = Path.of("docs", "components.md");

  private ComponentsDocument() {}

  /** Writes the document anew; to be run where a contract has changed. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(path(), expected());
  }

  /** The document as the contracts want it, with what people wrote before it. */
  static String expected() throws IOException {
    String written = actual();
    int begin = written.indexOf(BEGIN);
    if (begin < 0) {
      throw new IllegalStateException("the document has lost its mark: " + BEGIN);
    }
    return written.substring(0, begin) + BEGIN + table() + details();
  }

  static String actual() throws IOException {
    return Files.readString(path());
  }

  /** In the repository's root, wherever in it the tests are run. */
  private static Path path() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(DOCUMENT))) {
        return folder.resolve(DOCUMENT);
      }
    }
    throw new IllegalStateException(DOCUMENT + " is missing");
  }

  private static String table() {
    StringBuilder out = new StringBuilder("\n| kind | components |\n|---|---|\n");
    for (ComponentKind kind : ComponentKind.values()) {
      out.append("| ").append(kind.wire()).append(" | ");
      out.append(
          Arrays.stream(StandardComponent.values())
              .filter(type -> type.contract().kind() == kind)
              .map(type -> "[`" + type.wire() + "`](#" + type.wire() + ")")
              .collect(Collectors.joining(", ")));
      out.append(" |\n");
    }
    return out.toString();
  }

  private static String details() {
    return Arrays.stream(StandardComponent.values())
        .map(type -> details(type.contract()))
        .collect(Collectors.joining());
  }

  private static String details(ComponentContract contract) {
    StringBuilder out = new StringBuilder();
    out.append("\n## ").append(contract.type().name()).append("\n\n");
    out.append(contract.title()).append(", a ").append(contract.kind().wire()).append(". ");
    out.append(contract.description()).append('\n');
    sentence(out, "Best for", contract.hints().bestFor());
    sentence(out, "Not for", contract.hints().avoidFor());
    out.append("\n| prop | value | |\n|---|---|---|\n");
    if (!contract.variants().isEmpty()) {
      out.append("| `variant` | ").append(variants(contract.variants())).append(" | Its form. |\n");
    }
    contract.props().props().values().forEach(spec -> out.append(row(spec)));
    contract.sample().ifPresent(sample -> out.append(sample(sample)));
    return out.toString();
  }

  private static void sentence(StringBuilder out, String begin, List<String> ends) {
    if (!ends.isEmpty()) {
      out.append(begin).append(": ").append(String.join("; ", ends)).append(".\n");
    }
  }

  private static String variants(List<Variant> variants) {
    return variants.stream()
        .map(variant -> "`" + variant.name() + "`: " + variant.description())
        .collect(Collectors.joining("<br>"));
  }

  private static String row(PropSpec spec) {
    return "| `"
        + spec.name()
        + (spec.required() ? "` *(required)*" : "`")
        + " | "
        + type(spec.type())
        + " | "
        + spec.description()
        + " |\n";
  }

  private static String type(PropType type) {
    if (type instanceof ListType list) {
      return "list of up to " + list.max() + ": " + type(list.items());
    }
    if (type instanceof ObjectType object) {
      return "`{" + String.join(", ", object.fields().props().keySet()) + "}`" + inner(object);
    }
    if (type instanceof ChoiceType choice) {
      return choice.options().stream()
          .map(option -> "`" + option + "`")
          .collect(Collectors.joining(", "));
    }
    if (type instanceof SlotType slot) {
      return "up to "
          + slot.max()
          + " of "
          + slot.kinds().stream().map(ComponentKind::wire).collect(Collectors.joining(", "));
    }
    return type.toJsonSchema().text("x-aether-type", "");
  }

  /** What the fields of an object are where they are more than texts. */
  private static String inner(ObjectType object) {
    String lists =
        object.fields().props().values().stream()
            .filter(spec -> spec.type() instanceof ListType)
            .map(spec -> "`" + spec.name() + "` " + type(spec.type()))
            .collect(Collectors.joining(", "));
    return lists.isEmpty() ? "" : " with " + lists;
  }

  private static String sample(ComponentNode sample) {
    return "\n```json\n" + sample.toJson().toJson() + "\n```\n";
  }
}
