package dev.aether.domain.component.standard;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the table of {@code docs/components.md} says what the contracts say. */
class ComponentsDocumentTest {
  private static final Path DOCUMENT = Path.of("docs", "components.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (.*) \\|$");
  private static final Pattern PROP =
      Pattern.compile("`(\\w+)`( \\*\\(required\\)\\*)?(?:: (list of )?`\\{([\\w, ]+)}`)?");

  @Test
  void namesEveryComponentAndNoOther() throws IOException {
    assertThat(rows().keySet())
        .containsExactlyElementsOf(
            Arrays.stream(StandardComponent.values()).map(StandardComponent::wire).toList());
  }

  @ParameterizedTest
  @EnumSource(StandardComponent.class)
  void namesEveryPropAndNoOther(StandardComponent component) throws IOException {
    List<String> expected =
        component.contract().props().props().values().stream()
            .filter(spec -> !(spec.type() instanceof SlotType))
            .flatMap(ComponentsDocumentTest::words)
            .toList();
    List<String> found =
        PROP.matcher(rows().get(component.wire())).results().map(MatchResult::group).toList();
    assertThat(found).isEqualTo(expected);
  }

  /** A prop as the document writes it, and behind it the words of a choice. */
  private static Stream<String> words(PropSpec spec) {
    String written = "`" + spec.name() + "`" + (spec.required() ? " *(required)*" : "");
    PropType type = spec.type();
    if (type instanceof ChoiceType choice) {
      return Stream.concat(
          Stream.of(written), choice.options().stream().map(option -> "`" + option + "`"));
    }
    return Stream.of(
        type instanceof ListType list
            ? written + fields(": list of ", list.items())
            : written + fields(": ", type));
  }

  private static String fields(String before, PropType type) {
    return type instanceof ObjectType object
        ? before + "`{" + String.join(", ", object.fields().props().keySet()) + "}`"
        : "";
  }

  private static Map<String, String> rows() throws IOException {
    Matcher matcher = ROW.matcher(Files.readString(document()));
    Map<String, String> rows = new LinkedHashMap<>();
    while (matcher.find()) {
      rows.put(matcher.group(1), matcher.group(2));
    }
    return rows;
  }

  /** In the repository's root, wherever in it the tests are run. */
  private static Path document() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(DOCUMENT))) {
        return folder.resolve(DOCUMENT);
      }
    }
    throw new IllegalStateException(DOCUMENT + " is missing");
  }
}
