package dev.aether.domain.access;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * An API key as somebody holds it: {@code aek_}, 8 characters that may be seen, and 40 that are
 * secret (200 bits). Never stored, and printed without its secret.
 */
public final class PresentedKey {

  /** How many random bytes a new key is made of. */
  public static final int ENTROPY_BYTES = 30;

  private static final String MARK = "aek_";
  private static final int VISIBLE = 8;
  private static final int DIGITS = ENTROPY_BYTES * Byte.SIZE / 5;
  private static final Pattern GRAMMAR = Pattern.compile(MARK + "[0-9a-v]{" + DIGITS + "}");

  private final String text;

  private PresentedKey(String text) {
    this.text = text;
  }

  /** A new key out of {@value #ENTROPY_BYTES} bytes that nobody can guess. */
  public static PresentedKey ofEntropy(byte[] random) {
    if (random.length != ENTROPY_BYTES) {
      throw new IllegalArgumentException("a key is made of " + ENTROPY_BYTES + " bytes");
    }
    String digits = new BigInteger(1, random).toString(32);
    return new PresentedKey(MARK + "0".repeat(DIGITS - digits.length()) + digits);
  }

  /** Reads what a caller sent; {@code KEY_INVALID}, without repeating it, where it is no key. */
  public static PresentedKey parse(String raw) {
    if (raw == null || !GRAMMAR.matcher(raw).matches()) {
      throw Problem.of(ErrorCode.KEY_INVALID, "The API key is not valid.").asException();
    }
    return new PresentedKey(raw);
  }

  /** Whether a bearer credential is meant as an API key, and not as a token. */
  public static boolean looksLike(String credential) {
    return credential.startsWith(MARK);
  }

  /** The 8 characters by which its owner recognizes it (specification, section 1.8). */
  public String prefix() {
    return text.substring(MARK.length(), MARK.length() + VISIBLE);
  }

  /** What is stored of it: the SHA-256 of the whole text. Being random, it needs no salt. */
  public Sha256 hash() {
    return Sha256.of(text);
  }

  /** The whole text, to show its owner once. */
  public String reveal() {
    return text;
  }

  @Override
  public String toString() {
    return MARK + prefix() + "***";
  }
}
