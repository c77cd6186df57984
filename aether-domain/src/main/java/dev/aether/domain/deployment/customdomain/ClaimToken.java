package dev.aether.domain.deployment.customdomain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * What the owner of a name puts into a TXT record to prove his claim: 256 bits in base 32 (RFC
 * 4648, lower case, without padding), hence 52 characters that survive any DNS form.
 */
public record ClaimToken(String value) {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final Pattern GRAMMAR = Pattern.compile("[a-z2-7]{52}");

  public ClaimToken {
    if (value == null || !GRAMMAR.matcher(value).matches()) {
      throw new IllegalArgumentException("not a claim token");
    }
  }

  /** The token of 32 bytes. */
  static ClaimToken of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte b : bytes) {
      held = (held << 8 | (b & 255)) & 0xFFFF;
      for (bits += 8; bits >= 5; bits -= 5) {
        text.append(ALPHABET.charAt(held >> (bits - 5) & 31));
      }
    }
    if (bits > 0) {
      text.append(ALPHABET.charAt(held << (5 - bits) & 31));
    }
    return new ClaimToken(text.toString());
  }

  /**
   * Whether one of the TXT records of {@link DnsRecords#challengeName} is this token; quotes and
   * blanks around it do not matter. Compares in constant time.
   */
  public boolean isIn(Collection<String> records) {
    byte[] expected = value.getBytes(StandardCharsets.UTF_8);
    return records.stream()
        .map(record -> record.strip().replaceAll("^\"|\"$", "").strip())
        .anyMatch(
            record -> MessageDigest.isEqual(expected, record.getBytes(StandardCharsets.UTF_8)));
  }
}
