package dev.aether.adapter.ai.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The files that training reads, and the terms in them. */
final class TrainingSource {
  static final List<String> FILES =
      List.of(
          "../builtin/families.txt",
          "../builtin/kinds-en.txt",
          "../builtin/kinds-ko.txt",
          "business-types.txt",
          "topics-en.txt",
          "topics-ko.txt",
          "frames.txt");

  private TrainingSource() {}

  /** What kind of thing a term names. */
  enum Sort {
    BUSINESS,
    TOPIC,
    HINT
  }

  /**
   * A word or phrase that speaks for a family.
   *
   * @param held kept from training, to choose constants by
   */
  record Term(String family, String text, Sort sort, boolean korean, boolean held) {}

  static List<String> families() {
    return lines("../builtin/families.txt").stream()
        .map(line -> line.split("\\s*\\|\\s*", -1)[0])
        .filter(id -> !id.startsWith("plan-"))
        .toList();
  }

  /** All terms; a quarter of those that the word lists do not have is held out. */
  static List<Term> terms() {
    Set<Term> terms = new LinkedHashSet<>();
    for (String language : List.of("en", "ko")) {
      boolean korean = language.equals("ko");
      for (String line : lines("../builtin/kinds-" + language + ".txt")) {
        String[] cells = line.split("\\s*\\|\\s*", -1);
        add(terms, cells[1], cells[3], ",", Sort.BUSINESS, korean, false);
        add(terms, cells[1], cells[4], ",", Sort.HINT, korean, false);
      }
      for (String line : lines("topics-" + language + ".txt")) {
        int colon = line.indexOf(": ");
        String topics = line.substring(colon + 2);
        add(terms, line.substring(0, colon), topics, ";", Sort.TOPIC, korean, true);
      }
    }
    for (String line : lines("business-types.txt")) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      add(terms, cells[0], cells[2], ",", Sort.BUSINESS, false, true);
      add(terms, cells[0], cells.length > 3 ? cells[3] : "", ",", Sort.BUSINESS, true, true);
    }
    return List.copyOf(terms);
  }

  private static void add(
      Set<Term> terms,
      String family,
      String cell,
      String comma,
      Sort sort,
      boolean korean,
      boolean fresh) {
    for (String term : cell.split(comma + "\\s*", -1)) {
      if (!term.isBlank()) {
        boolean held = fresh && Math.floorMod(term.strip().hashCode(), 4) == 0;
        terms.add(new Term(family, term.strip(), sort, korean, held));
      }
    }
  }

  static List<String> lines(String resource) {
    return text(resource)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static String text(String resource) {
    String path = "/dev/aether/adapter/ai/meaning/" + resource;
    String plain = path.replace("/meaning/../", "/");
    try (InputStream in = TrainingSource.class.getResourceAsStream(plain)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The SHA-256 of all files, one after the other. */
  static String provenance() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<String> files = new ArrayList<>(FILES);
      files.forEach(file -> digest.update(text(file).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
