package dev.aether.adapter.ai.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into the pieces of words that BERT's uncased vocabulary knows: lower case, accents
 * away, punctuation and Chinese characters apart, then the longest known piece first.
 */
final class WordPieces {
  static final int MOST = 128;

  private static final long UNKNOWN = 100;
  private static final long BEGIN = 101;
  private static final long END = 102;
  private static final int LONGEST_WORD = 100;
  private static final Pattern ENTRY =
      Pattern.compile("^ {6}\"((?:[^\"\\\\]|\\\\.)+)\": (\\d+),?$");

  private final Map<String, Long> vocabulary;

  private WordPieces(Map<String, Long> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads the vocabulary of a tokenizer file, which has one entry a line. */
  static WordPieces load(String resource) {
    Map<String, Long> vocabulary = new HashMap<>();
    try (InputStream in = WordPieces.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource is missing: " + resource);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(ENTRY::matcher)
          .filter(Matcher::matches)
          .forEach(entry -> vocabulary.put(unquoted(entry.group(1)), Long.valueOf(entry.group(2))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (vocabulary.size() < 30_000) {
      throw new IllegalStateException("the vocabulary has only " + vocabulary.size() + " pieces");
    }
    return new WordPieces(vocabulary);
  }

  private static String unquoted(String json) {
    return json.replace("\\\"", "\"").replace("\\\\", "\\");
  }

  /** The numbers of a text's pieces between the marks of its beginning and end. */
  long[] of(String text) {
    List<Long> ids = new ArrayList<>();
    ids.add(BEGIN);
    for (String word : words(text)) {
      ids.addAll(pieces(word));
    }
    List<Long> fitting = ids.subList(0, Math.min(ids.size(), MOST - 1));
    long[] result = new long[fitting.size() + 1];
    for (int i = 0; i < fitting.size(); i++) {
      result[i] = fitting.get(i);
    }
    result[fitting.size()] = END;
    return result;
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              boolean apart = isPunctuation(c) || Character.isIdeographic(c);
              if (apart || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(word, words);
                if (apart) {
                  words.add(Character.toString(c));
                }
              } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                word.appendCodePoint(c);
              }
            });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isPunctuation(int c) {
    boolean ascii = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    return ascii || Character.toString(c).matches("\\p{P}");
  }

  private List<Long> pieces(String word) {
    if (word.length() > LONGEST_WORD) {
      return List.of(UNKNOWN);
    }
    List<Long> pieces = new ArrayList<>();
    for (int start = 0; start < word.length(); ) {
      int end = word.length();
      Long id = null;
      while (end > start && id == null) {
        id = vocabulary.get((start > 0 ? "##" : "") + word.substring(start, end));
        end -= id == null ? 1 : 0;
      }
      if (id == null) {
        return List.of(UNKNOWN);
      }
      pieces.add(id);
      start = end;
    }
    return pieces;
  }
}
