package dev.aether.application.transfer;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** What stands in a file, entry by entry, and by which versions of components. */
final class Manifest {
  static final String NAME = "manifest.json";
  private static final String FORMAT = "aether-site";
  private static final int SCHEMA = 1;

  private Manifest() {}

  static PropValue write(SortedMap<String, byte[]> entries, List<SiteFile.Version> versions) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("format", PropValue.text(FORMAT));
    fields.put("schemaVersion", PropValue.number(SCHEMA));
    fields.put("components", PropValue.texts(types(versions)));
    fields.put(
        "entries",
        PropValue.items(
            entries.entrySet().stream().map(e -> entry(e.getKey(), e.getValue())).toList()));
    return PropValue.fields(fields);
  }

  /** Refuses another format, and with {@code SITE_FILE_VERSION} another version of this one. */
  static void requireKnown(PropValue.Fields manifest) {
    if (!manifest.text("format", "").equals(FORMAT)) {
      throw SiteFile.refused("The manifest does not say that this is a site.");
    }
    PropValue schema = manifest.get("schemaVersion").orElse(PropValue.Null.INSTANCE);
    if (!schema.equals(PropValue.number(SCHEMA))) {
      boolean newer =
          schema instanceof PropValue.Num number
              && number.value().compareTo(BigDecimal.valueOf(SCHEMA)) > 0;
      throw Problem.of(
              ErrorCode.SITE_FILE_VERSION,
              newer
                  ? "The file is of a newer version than this server reads, which is 1."
                  : "The file is of a version that this server does not read; it reads 1.")
          .asException();
    }
  }

  /** Refuses a manifest that does not tell each of these entries, in their order, and no other. */
  static void requireEntries(PropValue.Fields manifest, SortedMap<String, byte[]> entries) {
    List<PropValue.Fields> told = manifest.objects("entries");
    for (PropValue.Fields entry : told) {
      String name = entry.text("name", "");
      byte[] bytes = entries.get(name);
      if (bytes == null) {
        throw SiteFile.refused("The manifest tells an entry that is not there.");
      }
      if (!entry.equals(entry(name, bytes))) {
        throw SiteFile.refused("The bytes of " + name + " are not those that the manifest tells.");
      }
    }
    if (!told.stream()
        .map(e -> e.text("name", ""))
        .toList()
        .equals(List.copyOf(entries.keySet()))) {
      throw SiteFile.refused("There is an entry that the manifest does not tell once, in order.");
    }
  }

  /** Refuses a manifest that tells other components than there are, or anything else. */
  static void requireSame(PropValue.Fields manifest, PropValue expected) {
    if (!manifest.equals(expected)) {
      throw SiteFile.refused("The manifest does not tell what is in the file.");
    }
  }

  private static PropValue.Fields entry(String name, byte[] bytes) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("name", PropValue.text(name));
    fields.put("bytes", PropValue.number(bytes.length));
    fields.put("sha256", PropValue.text(Sha256.of(bytes).hex()));
    return PropValue.fields(fields);
  }

  private static List<String> types(List<SiteFile.Version> versions) {
    TreeSet<String> types = new TreeSet<>();
    versions.forEach(version -> collect(version.content().tree().root(), types));
    return List.copyOf(types);
  }

  private static void collect(ComponentNode node, Set<String> types) {
    types.add(node.type().name() + "@" + node.type().version());
    node.children().forEach(child -> collect(child, types));
  }
}
