package dev.aether.adapter.ai.builtin;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.theme.font.FontStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A family of kinds that share a page structure, a look and their general words. */
record Family(
    String id,
    TemplateCategory template,
    List<StandardComponent> sections,
    FontStyle heading,
    FontStyle body,
    int radius,
    List<String> motifs,
    String entity) {

  static Family ofLine(String line) {
    String[] cells = line.split("\\s*\\|\\s*", -1);
    List<FontStyle> fonts = words(cells[3]).stream().map(w -> FontStyle.valueOf(upper(w))).toList();
    return new Family(
        cells[0],
        TemplateCategory.ofWire(cells[1]),
        words(cells[2]).stream().map(w -> StandardComponent.valueOf(upper(w))).toList(),
        fonts.get(0),
        fonts.get(1),
        Integer.parseInt(cells[4]),
        words(cells[5]),
        cells[6]);
  }

  /** A business of this family of which nothing closer is known. */
  Kind anyKind() {
    return new Kind("", id, entity, List.of(), List.of());
  }

  /** This family's words on the page structure of another. */
  Family structuredAs(Family plan) {
    return new Family(
        id, plan.template, plan.sections, plan.heading, plan.body, plan.radius, motifs, entity);
  }

  private static List<String> words(String cell) {
    return Arrays.asList(cell.split(" ", -1));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
