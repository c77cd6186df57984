package dev.aether.domain.component.query;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.contract.ComponentRegistry;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A tree in figures.
 *
 * @param depth levels, 1 for a blank page
 * @param bytes of its root as JSON in UTF-8
 * @param byComponent how many nodes of each component there are, by name
 * @param words of its text, as blanks divide it
 * @param characters of its text, in code points
 */
public record TreeStatistics(
    int nodes, int depth, int bytes, Map<String, Long> byComponent, long words, long characters) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public TreeStatistics {
    byComponent = Collections.unmodifiableMap(new TreeMap<>(byComponent));
  }

  public static TreeStatistics of(ComponentTree tree, ComponentRegistry registry) {
    Map<String, Long> byComponent =
        TreeSearch.nodes(tree)
            .collect(
                Collectors.groupingBy(place -> place.node().type().name(), Collectors.counting()));
    List<String> texts = TreeText.of(tree, registry);
    return new TreeStatistics(
        tree.root().size(),
        tree.root().height(),
        tree.root().bytes(),
        byComponent,
        texts.stream().mapToLong(text -> BLANKS.splitAsStream(text).count()).sum(),
        texts.stream().mapToLong(text -> text.codePointCount(0, text.length())).sum());
  }
}
