package dev.aether.adapter.ai.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A resource of {@code key: value} lines in their order; a key may have several values. */
record Lexicon(Map<String, List<String>> entries) {

  static Lexicon read(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource is missing: " + resource);
      }
      Map<String, List<String>> entries = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(
              cells ->
                  entries
                      .computeIfAbsent(cells[0], key -> new ArrayList<>())
                      .add(cells[1].replace("\\n", "\n")));
      return new Lexicon(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> all(String key) {
    return entries.getOrDefault(key, List.of());
  }

  String one(String key) {
    List<String> values = all(key);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("there are no words for " + key);
    }
    return values.get(0);
  }
}
