package dev.aether.adapter.ai.builtin;

import dev.aether.domain.template.TemplateCategory;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All families, and the structures that a wished template asks for. */
final class Families {
  private final Map<String, Family> families =
      Lines.of("families.txt").stream()
          .map(Family::ofLine)
          .collect(Collectors.toMap(Family::id, Function.identity()));

  /** The family of that name. */
  Family named(String id) {
    return families.get(id);
  }

  /** The family of a kind, on the wished template's structure where that is another. */
  Family of(Kind kind, Optional<TemplateCategory> wished) {
    Family family = families.get(kind.family());
    return wished
        .filter(template -> template != family.template())
        .flatMap(template -> Optional.ofNullable(families.get("plan-" + template.wire())))
        .map(family::structuredAs)
        .orElse(family);
  }
}
