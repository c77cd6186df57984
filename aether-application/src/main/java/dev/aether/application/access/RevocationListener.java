package dev.aether.application.access;

import java.util.UUID;

/**
 * Hears on each server what was revoked on any of them: sessions that ended, keys that were taken
 * back, accounts that were suspended or are gone. What cannot be heard has to be asked for.
 */
public interface RevocationListener {

  /** The session, key or account with this id has lost its standing. */
  void revoked(UUID subject);

  /** Nothing was missed up to now since {@link #deaf} was said last. */
  void hearing();

  /** From now on, or since a while, things may have happened unheard. */
  void deaf();
}
