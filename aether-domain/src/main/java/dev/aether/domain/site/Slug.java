package dev.aether.domain.site;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.transliteration.Transliteration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A site's name in its address: 3 to 63 lower-case letters, digits and single hyphens, so that it
 * serves as a path segment and as a host label; names that the platform needs are reserved.
 */
public record Slug(String value) {
  public static final int MIN = 3;
  public static final int MAX = 63;

  private static final int SUGGESTED_MAX = 48;
  private static final int SUGGESTIONS = 5;
  private static final int LAST_NUMBER = 99;
  private static final Pattern GRAMMAR = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  public Slug {
    if (value == null
        || value.length() < MIN
        || value.length() > MAX
        || !GRAMMAR.matcher(value).matches()) {
      throw refuse(
          "A slug has 3 to 63 lower-case letters, digits and single hyphens between them.");
    }
    if (ReservedSlugs.contains(value)) {
      throw refuse("The slug \"" + value + "\" is reserved.");
    }
  }

  /**
   * The slug that a text suggests: in Latin letters without accents, lower case, hyphenated, at
   * most 48 characters; {@code fallback} where nothing usable remains (a text in a script that is
   * not transliterated, or a reserved word).
   */
  public static Slug suggest(String text, Slug fallback) {
    String ascii = Transliteration.toAscii(text).replaceAll("[^a-z0-9]+", "-");
    String trimmed = cut(ascii.replaceAll("^-|-$", ""), SUGGESTED_MAX);
    boolean usable = trimmed.length() >= MIN && !ReservedSlugs.contains(trimmed);
    return usable ? new Slug(trimmed) : fallback;
  }

  /** The same slug with a number behind it, for when it is taken. */
  public Slug numbered(int number) {
    String suffix = "-" + number;
    return new Slug(cut(value, MAX - suffix.length()) + suffix);
  }

  /**
   * Up to five free slugs for who wants this one, best first: itself, then numbered from 2 to 99.
   * The same answers give the same suggestions; none are left where all of these are taken.
   */
  public List<Slug> suggestions(Predicate<Slug> taken) {
    return Stream.concat(
            Stream.of(this), IntStream.rangeClosed(2, LAST_NUMBER).mapToObj(this::numbered))
        .filter(taken.negate())
        .limit(SUGGESTIONS)
        .toList();
  }

  private static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int hyphen = text.lastIndexOf('-', max);
    return text.substring(0, hyphen > max / 2 ? hyphen : max).replaceAll("-$", "");
  }

  private static RuntimeException refuse(String message) {
    return Problem.of(ErrorCode.SITE_INVALID_SLUG, message).asException();
  }

  @Override
  public String toString() {
    return value;
  }
}
