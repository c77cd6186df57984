package dev.aether.domain.component.prop;

import dev.aether.domain.shared.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a link of a page leads: to a section or page of the same site or to an address of one of
 * four schemes. Anything else that somebody writes, such as {@code javascript:}, is no address.
 */
public record Href(String value) {
  private static final String LABEL =
      "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]*[\\p{L}\\p{N}\\p{M}])?";
  private static final String HOST = "(?:" + LABEL + "\\.)*+" + LABEL;
  private static final Pattern KNOWN =
      Pattern.compile(
          "https?://"
              + HOST
              + "(?::[0-9]{1,5})?(?:[/?#].*)?"
              + "|mailto:[^@?&#]+@"
              + HOST
              + "(?:\\?.*)?"
              + "|tel:\\+?[0-9().-]{2,40}");
  private static final Pattern ANCHOR = Pattern.compile("#[a-z][a-z0-9-]{0,63}");
  private static final String STEP = "[a-z0-9][a-z0-9-]{0,99}";

  /** A slash after each step but the last, so that a path can be read in one way only. */
  private static final Pattern PAGE =
      Pattern.compile("/(?:" + STEP + "(?:/" + STEP + "){0,7}/?)?(?:#[a-z][a-z0-9-]{0,63})?");

  private static final Pattern ODD = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]");
  private static final int MAX = 2_000;
  private static final String AS_IT_IS = "!#$&'()*+,-./:;=?@_~";

  /**
   * Reads an address.
   *
   * @param anchors what can be reached within the site: the ids of what is shown, and the paths of
   *     its pages without a slash at the end, such as {@code /menu}
   */
  public static Optional<Href> of(String raw, Set<String> anchors) {
    String bare = PlainText.clean(raw).replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]", "");
    if (bare.startsWith("#")) {
      return anchors.contains(bare.substring(1)) ? Optional.of(new Href(bare)) : Optional.empty();
    }
    if (bare.startsWith("/")) {
      return inSite(bare, anchors);
    }
    int colon = bare.indexOf(':');
    if (colon < 0 || bare.length() > MAX) {
      return Optional.empty();
    }
    String address = bare.substring(0, colon).toLowerCase(Locale.ROOT) + bare.substring(colon);
    return KNOWN.matcher(address).matches()
        ? Optional.of(new Href(encoded(address)))
        : Optional.empty();
  }

  /** Ids are unique in a site, so what follows a path's hash says all. */
  private static Optional<Href> inSite(String path, Set<String> anchors) {
    int hash = path.indexOf('#');
    if (hash >= 0 && hash < path.length() - 1) {
      return of(path.substring(hash), anchors);
    }
    String bare = path.replaceAll("(?<=.)/?#?$", "");
    return anchors.contains(bare) ? Optional.of(new Href(bare)) : Optional.empty();
  }

  /**
   * Whether a text is an address as it stands, unlike one that only becomes one when blanks and odd
   * characters are taken out: {@code #id}, {@code /page} of the same site, or one of the four
   * schemes.
   */
  public static boolean isAddress(String text) {
    if (text.startsWith("#")) {
      return ANCHOR.matcher(text).matches();
    }
    if (text.startsWith("/")) {
      return PAGE.matcher(text).matches();
    }
    return text.length() <= MAX && KNOWN.matcher(text).matches() && !ODD.matcher(text).find();
  }

  /** The address with everything percent-encoded that a URL does not have (RFC 3986). */
  private static String encoded(String address) {
    StringBuilder url = new StringBuilder();
    boolean fragment = false;
    for (int i = 0; i < address.length(); ) {
      int c = address.codePointAt(i);
      boolean asIs = AS_IT_IS.indexOf(c) >= 0 || Character.isLetterOrDigit(c);
      if ((c == '%' && isEncoded(address, i)) || (asIs && !(c == '#' && fragment))) {
        url.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          url.append(String.format(Locale.ROOT, "%%%02X", b));
        }
      }
      fragment |= c == '#';
      i += Character.charCount(c);
    }
    return url.toString();
  }

  private static boolean isEncoded(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }
}
