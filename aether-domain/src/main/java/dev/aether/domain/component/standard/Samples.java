package dev.aether.domain.component.standard;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The samples of the standard components: a node for each, by its name. */
final class Samples {
  private static final PropValue.Fields ALL = (PropValue.Fields) JsonReader.read(text());

  private Samples() {}

  /** The sample of the component of that name. */
  static ComponentNode read(String name) {
    return ALL.get(name)
        .map(node -> ComponentNode.ofJson(node.toJson()))
        .orElseThrow(() -> new IllegalStateException("there is no sample of " + name));
  }

  private static String text() {
    try (InputStream in = Samples.class.getResourceAsStream("samples.json")) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: samples.json");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
