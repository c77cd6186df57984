package dev.aether.domain.site.backup;

import java.util.Locale;

/** Why a backup was made (specification, section 1.8). */
public enum BackupKind {
  /** The owner asked for it. */
  MANUAL,
  /** The system makes one from time to time. */
  AUTO,
  /** The system makes one before a deployment replaces what is live. */
  PRE_DEPLOY;

  /** The name in SQL and JSON, such as {@code pre_deploy}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static BackupKind ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
