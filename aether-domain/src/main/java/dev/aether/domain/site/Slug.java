package dev.aether.domain.site;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A site's name in its address: 3 to 63 lower-case letters, digits and single hyphens, so that it
 * serves as a path segment and as a host label; names that the platform needs are reserved.
 */
public record Slug(String value) {
  public static final int MAX = 63;
  private static final Pattern GRAMMAR = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Set<String> RESERVED =
      Set.of(
          "about",
          "account",
          "admin",
          "aether",
          "api",
          "app",
          "assets",
          "auth",
          "blog",
          "cdn",
          "dashboard",
          "docs",
          "email",
          "ftp",
          "help",
          "imap",
          "internal",
          "livez",
          "localhost",
          "login",
          "mail",
          "metrics",
          "ns1",
          "ns2",
          "pop",
          "preview",
          "readyz",
          "realtime",
          "root",
          "signup",
          "smtp",
          "static",
          "status",
          "studio",
          "support",
          "test",
          "webmail",
          "www");

  public Slug {
    if (value == null
        || value.length() < 3
        || value.length() > MAX
        || !GRAMMAR.matcher(value).matches()) {
      throw refuse(
          "A slug has 3 to 63 lower-case letters, digits and single hyphens between them.");
    }
    if (RESERVED.contains(value)) {
      throw refuse("The slug \"" + value + "\" is reserved.");
    }
  }

  /**
   * The slug that a text suggests: unaccented, lower case, hyphenated; {@code fallback} where
   * nothing usable remains (a text without Latin letters, or a reserved word).
   */
  public static Slug suggest(String text, Slug fallback) {
    String ascii =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ð", "d")
            .replace("þ", "th")
            .replace("ı", "i")
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-");
    String trimmed = cut(ascii.replaceAll("^-+|-+$", ""), 48);
    boolean usable = trimmed.length() >= 3 && !RESERVED.contains(trimmed);
    return usable ? new Slug(trimmed) : fallback;
  }

  /** The same slug with a number behind it, for when it is taken. */
  public Slug numbered(int number) {
    String suffix = "-" + number;
    return new Slug(cut(value, MAX - suffix.length()) + suffix);
  }

  private static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int hyphen = text.lastIndexOf('-', max);
    return text.substring(0, hyphen > max / 2 ? hyphen : max).replaceAll("-+$", "");
  }

  private static RuntimeException refuse(String message) {
    return Problem.of(ErrorCode.SITE_INVALID_SLUG, message).asException();
  }

  @Override
  public String toString() {
    return value;
  }
}
