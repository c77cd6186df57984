package dev.aether.domain.component;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The settings of a node, each object within its limits; facets with nothing in them are left out.
 */
record Facets(Map<Facet, PropValue.Fields> values) {
  Facets {
    Map<Facet, PropValue.Fields> filled = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, fields) -> {
          PropLimits.check(fields, "/" + facet.wire());
          if (!fields.isEmpty()) {
            filled.put(facet, fields);
          }
        });
    values = Collections.unmodifiableMap(filled);
  }

  PropValue.Fields get(Facet facet) {
    return values.getOrDefault(facet, PropValue.Fields.NONE);
  }

  Facets with(Facet facet, PropValue.Fields fields) {
    Map<Facet, PropValue.Fields> changed = new EnumMap<>(Facet.class);
    changed.putAll(values);
    changed.put(facet, fields);
    return new Facets(changed);
  }

  /** The room that these take in a node's JSON, names and commas included. */
  long bytes() {
    long bytes = values.containsKey(Facet.PROPS) ? 0 : fieldBytes(Facet.PROPS, 2);
    for (Map.Entry<Facet, PropValue.Fields> facet : values.entrySet()) {
      bytes += fieldBytes(facet.getKey(), facet.getValue().bytes());
    }
    return bytes;
  }

  private static long fieldBytes(Facet facet, int value) {
    return facet.wire().length() + 4L + value;
  }
}
