package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One of some words, written exactly. */
public record ChoiceType(List<String> options) implements PropType {
  public ChoiceType {
    options = List.copyOf(options);
    if (options.isEmpty() || Set.copyOf(options).size() < options.size()) {
      throw new IllegalArgumentException("a choice has options, each once: " + options);
    }
  }

  public static ChoiceType of(String... options) {
    return new ChoiceType(List.of(options));
  }

  @Override
  public void check(PropValue value, Report report) {
    if (!(value instanceof Text text)) {
      report.add(Rule.WRONG_KIND, "One of " + options + " is expected here.");
    } else if (!options.contains(text.value())) {
      report.add(Rule.NOT_A_CHOICE, "This is none of " + options + ".");
    }
  }

  @Override
  public Optional<Nearest> nearest(PropValue value) {
    if (!(value instanceof Text text)) {
      return Optional.empty();
    }
    if (options.contains(text.value())) {
      return Nearest.same(value);
    }
    String word = text.value().strip();
    return options.stream()
        .filter(option -> option.equalsIgnoreCase(word))
        .max(Comparator.comparing(word::equals))
        .flatMap(option -> Nearest.same(PropValue.text(option)));
  }

  @Override
  public PropValue.Fields toJsonSchema() {
    return SchemaWords.typed("choice", "string").with("enum", PropValue.texts(options));
  }
}
