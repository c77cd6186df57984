package dev.aether.domain.audit;

import dev.aether.domain.shared.Sha256;
import java.util.Objects;

/**
 * Where a chain ends: who keeps a head elsewhere can tell later whether anything up to it changed.
 *
 * @param length how many entries there are up to here
 * @param hash that of the last of them
 */
public record AuditHead(long length, Sha256 hash) {
  private static final AuditHead GENESIS = new AuditHead(0, new Sha256("0".repeat(64)));

  public AuditHead {
    Objects.requireNonNull(hash);
    if (length < 0) {
      throw new IllegalArgumentException("a chain is not shorter than nothing: " + length);
    }
  }

  /** The head of a chain without entries. */
  public static AuditHead genesis() {
    return GENESIS;
  }
}
