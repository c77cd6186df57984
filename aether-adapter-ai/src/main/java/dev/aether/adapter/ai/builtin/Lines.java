package dev.aether.adapter.ai.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The resource files' form: {@code key: value} lines, where a repeated key gives alternatives. */
record Lines(Map<String, List<String>> values) {

  static List<String> of(String resource) {
    try (InputStream in = Lines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource is missing: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lines keyed(String resource) {
    return keyed(of(resource));
  }

  /** The words of one key in a resource. */
  static Set<String> set(String resource, String key) {
    return Set.copyOf(keyed(resource).words(key));
  }

  static Lines keyed(List<String> lines) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      values
          .computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
          .add(line.substring(colon + 2).strip());
    }
    return new Lines(values);
  }

  List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  String one(String key) {
    return all(key).get(0);
  }

  /** The comma-separated words of all of a key's lines. */
  List<String> words(String key) {
    return all(key).stream()
        .flatMap(line -> List.of(line.split(",\\s*", -1)).stream())
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
