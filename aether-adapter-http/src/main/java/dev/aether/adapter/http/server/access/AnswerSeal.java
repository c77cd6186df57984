package dev.aether.adapter.http.server.access;

import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals answers that are kept to be given again: one may hold an API key, which lies nowhere else.
 * AES-256 in GCM, bound to whom the answer was given.
 */
public final class AnswerSeal {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /**
   * A seal of one secret.
   *
   * @param secret for nothing else
   */
  public AnswerSeal(String secret) {
    this.key = new SecretKeySpec(HexFormat.of().parseHex(Sha256.of(secret).hex()), "AES");
  }

  String seal(UserId user, String body) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, user, body.getBytes(StandardCharsets.UTF_8));
    ByteBuffer whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
    return Base64.getEncoder().encodeToString(whole.array());
  }

  String open(UserId user, String sealed) {
    ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
    byte[] nonce = new byte[NONCE];
    whole.get(nonce);
    byte[] rest = new byte[whole.remaining()];
    whole.get(rest);
    return new String(run(Cipher.DECRYPT_MODE, nonce, user, rest), StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, byte[] nonce, UserId user, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(user.toString().getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a kept answer that cannot be opened", e);
    }
  }
}
