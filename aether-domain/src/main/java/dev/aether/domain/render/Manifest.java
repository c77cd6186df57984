package dev.aether.domain.render;

import dev.aether.domain.component.PropValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code manifest.json}: every other file of a bundle with its size and SHA-256, for whoever copies
 * a bundle and wants to know that he has all of it.
 */
final class Manifest {
  private Manifest() {}

  static BundleFile of(List<BundleFile> files) {
    List<PropValue> entries = new ArrayList<>();
    files.stream()
        .sorted(Comparator.comparing(BundleFile::path))
        .map(Manifest::entry)
        .forEach(entries::add);
    PropValue manifest = PropValue.fields(Map.of("files", PropValue.items(entries)));
    return TextFile.of("manifest.json", "application/json", manifest.toJson());
  }

  private static PropValue entry(BundleFile file) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("path", PropValue.text(file.path()));
    fields.put("mediaType", PropValue.text(file.mediaType()));
    fields.put("bytes", PropValue.number(file.bytes().length));
    fields.put("sha256", PropValue.text(sha256(file.bytes())));
    return PropValue.fields(fields);
  }

  private static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(SiteBundle.sha256().digest(bytes));
  }
}
