package dev.aether.domain.deployment.customdomain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Below which names anybody may register. The rules are a small part of the public suffix list
 * (publicsuffix.org): the registries' second levels that matter and the hosting platforms people
 * come from; where no rule fits, the last label is the suffix. A suffix that is missing here lets
 * somebody claim it, not prove it: nobody but the registry can set its records.
 */
final class PublicSuffixes {
  private static final Set<String> RULES = read("public-suffixes.txt");

  private PublicSuffixes() {}

  /** The longest suffix of a name by the rules; the name itself where it is one. */
  static String suffixOf(String name) {
    String suffix = name;
    while (true) {
      int dot = suffix.indexOf('.');
      if (dot < 0 || RULES.contains(suffix)) {
        return suffix;
      }
      String parent = suffix.substring(dot + 1);
      if (RULES.contains("*." + parent) && !RULES.contains("!" + suffix)) {
        return suffix;
      }
      suffix = parent;
    }
  }

  /** Lines such as {@code uk: ac co gov}; a lone {@code *} or {@code !} belongs to its label. */
  private static Set<String> read(String name) {
    try (InputStream in = PublicSuffixes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(PublicSuffixes::rules)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> rules(String line) {
    int colon = line.indexOf(':');
    String parent = line.substring(0, colon);
    return Stream.of(line.substring(colon + 1).strip().split(" +", -1))
        .map(label -> label + "." + parent);
  }
}
