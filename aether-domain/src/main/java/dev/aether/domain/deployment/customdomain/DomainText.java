package dev.aether.domain.deployment.customdomain;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From what people paste into a field for a domain name to its ASCII form.
 *
 * <p>The JDK converts by IDNA 2003, which knows the characters of Unicode 3.2 only. Characters that
 * IDNA 2008 turns into another name than IDNA 2003 does are refused: a browser would open somebody
 * else's site. Whoever has such a name writes its {@code xn--} form.
 */
final class DomainText {
  private static final int MAX_TYPED = 1_000;
  private static final Pattern PORT = Pattern.compile(".*:[0-9]{1,5}");
  private static final Pattern OTHER_DOTS = Pattern.compile("[\u3002\uFF0E\uFF61]");
  private static final Pattern AMBIGUOUS = Pattern.compile("[ßẞς\u200C\u200D]");

  private DomainText() {}

  static String toAscii(String raw) {
    if (raw == null || raw.isBlank()) {
      throw refuse("The domain name is missing.");
    }
    if (raw.length() > MAX_TYPED) {
      throw refuse("A domain name has at most " + DomainName.MAX + " characters.");
    }
    String typed = OTHER_DOTS.matcher(raw.strip().toLowerCase(Locale.ROOT)).replaceAll(".");
    objectionTo(typed)
        .ifPresent(
            words -> {
              throw refuse(words);
            });
    String name = typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed;
    Homographs.objectionTo(readable(name))
        .ifPresent(
            words -> {
              throw refuse(words);
            });
    return ascii(name);
  }

  private static Optional<String> objectionTo(String typed) {
    if (typed.contains("://")) {
      return Optional.of("Leave out http:// or https:// and write the name alone.");
    }
    if (Stream.of("/", "?", "#", "\\").anyMatch(typed::contains)) {
      return Optional.of("Leave out the path and write the name alone.");
    }
    if (typed.contains("@")) {
      return Optional.of("This is an e-mail address; write what is behind the @.");
    }
    if (typed.contains("*")) {
      return Optional.of("A wildcard cannot be connected; connect each name.");
    }
    if (typed.startsWith("[") || typed.indexOf(':') != typed.lastIndexOf(':')) {
      return Optional.of("This is an IP address; a name is needed.");
    }
    if (PORT.matcher(typed).matches()) {
      return Optional.of("Leave out the port and write the name alone.");
    }
    if (typed.codePoints().anyMatch(Character::isWhitespace)) {
      return Optional.of("A domain name has no blanks.");
    }
    if (AMBIGUOUS.matcher(typed).find()) {
      return Optional.of("Browsers disagree on a character in this name; write its xn-- form.");
    }
    return Optional.empty();
  }

  /** The name with its {@code xn--} labels spelt out where the JDK can do it. */
  private static String readable(String name) {
    return Stream.of(name.split("\\.", -1))
        .map(label -> label.startsWith("xn--") ? IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED) : label)
        .collect(Collectors.joining("."));
  }

  private static String ascii(String name) {
    try {
      return IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw refuse(
          "Each part of a domain name has 1 to 63 letters, digits and hyphens between them.");
    }
  }

  static DomainException refuse(String message) {
    return refuse(ErrorCode.DOMAIN_INVALID_NAME, message);
  }

  static DomainException refuse(ErrorCode code, String message) {
    return Problem.at(code, "/domain", message).asException();
  }
}
