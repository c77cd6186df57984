package dev.aether.domain.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From where a request came, as far as it is known.
 *
 * @param address an IP address as text, which PostgreSQL reads as INET
 * @param userAgent what the client calls itself: the client's own words, cut and cleaned, since an
 *     odd one must not keep an event from being recorded
 */
public record AuditOrigin(Optional<String> address, Optional<String> userAgent) {
  private static final int MAX_USER_AGENT = 300;
  private static final Pattern ADDRESS = Pattern.compile("(?=[^.]*[:.])[0-9a-fA-F:.]{3,45}");

  public AuditOrigin {
    if (address.filter(text -> !ADDRESS.matcher(text).matches()).isPresent()) {
      throw new IllegalArgumentException("not an IP address");
    }
    userAgent = userAgent.map(AuditOrigin::clean);
  }

  /** Where nobody asked from outside: a job. */
  public static AuditOrigin unknown() {
    return new AuditOrigin(Optional.empty(), Optional.empty());
  }

  private static String clean(String raw) {
    StringBuilder kept = new StringBuilder();
    raw.codePoints()
        .limit(MAX_USER_AGENT)
        .map(c -> isPlain(c) ? c : '?')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isPlain(int c) {
    return c >= 0x20 && c <= 0x7E;
  }
}
