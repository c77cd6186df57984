package dev.aether.application.billing;

import java.util.UUID;

/**
 * The ledger of AI credits. Each piece of work has one reference, under which one credit is
 * reserved and then either committed or released, never both and never twice.
 */
public interface Credits {

  /**
   * Takes one credit of the running user for the work {@code reference}; LIMIT {@code
   * AI_QUOTA_EXCEEDED} where none is left, however many ask at once.
   */
  void reserve(UUID reference);

  /** The work succeeded: its credit is spent. No effect where it was already settled. */
  void commit(UUID reference);

  /** The work came to nothing: its credit is given back. No effect where it was already settled. */
  void release(UUID reference);
}
