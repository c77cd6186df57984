package dev.aether.domain.generation.content.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A text taken apart, once, from its beginning to its end. A sentence ends at a line's end and at a
 * full stop, question or exclamation mark with a blank behind it; not at a full stop with a small
 * letter behind, nor after a title such as Dr.
 */
public final class Prose {
  private final String text;
  private final String folded;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final List<List<Word>> paragraphs = new ArrayList<>();
  private final TextLanguage language;

  private Prose(String text) {
    this.text = text;
    this.folded = folded(text);
    for (Span place : SentenceCutter.cut(text)) {
      List<Word> found = WordCutter.cut(text, place);
      if (!found.isEmpty()) {
        sentences.add(new Sentence(place, found));
        addToParagraph(place, found);
        words.addAll(found);
      }
    }
    language = TextLanguage.of(words);
  }

  public static Prose of(String text) {
    return new Prose(text);
  }

  public String text() {
    return text;
  }

  /** The text in small letters, character by character, so that places stay where they are. */
  public String folded() {
    return folded;
  }

  /** Where {@code phrase} begins first, in any case of letters and not inside of a Latin word. */
  public OptionalInt find(String phrase) {
    String wanted = folded(phrase);
    int at = folded.indexOf(wanted);
    while (at > 0 && isLatin(wanted.charAt(0)) && isLatin(folded.charAt(at - 1))) {
      at = folded.indexOf(wanted, at + 1);
    }
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static String folded(String text) {
    StringBuilder small = new StringBuilder(text.length());
    text.chars().forEach(c -> small.append(Character.toLowerCase((char) c)));
    return small.toString();
  }

  public List<Sentence> sentences() {
    return Collections.unmodifiableList(sentences);
  }

  public List<Word> words() {
    return Collections.unmodifiableList(words);
  }

  /** The words of each paragraph; blank lines part them. */
  public List<List<Word>> paragraphs() {
    return Collections.unmodifiableList(paragraphs);
  }

  public TextLanguage language() {
    return language;
  }

  /** The average; of a text without words it is not a number. */
  public double wordsPerSentence() {
    return (double) words.size() / sentences.size();
  }

  /** The longest sentence, the first of several. */
  public Optional<Sentence> longestSentence() {
    Sentence longest = null;
    for (Sentence sentence : sentences) {
      if (longest == null || sentence.length() > longest.length()) {
        longest = sentence;
      }
    }
    return Optional.ofNullable(longest);
  }

  private void addToParagraph(Span place, List<Word> found) {
    int before = words.isEmpty() ? 0 : words.get(words.size() - 1).place().end();
    boolean begins =
        paragraphs.isEmpty()
            || text.substring(before, place.start()).chars().filter(c -> c == '\n').count() > 1;
    if (begins) {
      paragraphs.add(new ArrayList<>());
    }
    paragraphs.get(paragraphs.size() - 1).addAll(found);
  }
}
