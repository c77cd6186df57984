package dev.aether.application.shared;

import java.util.UUID;

/**
 * The queue of work that takes time. What is queued survives a crash; it is done at least once, so
 * each job refuses to have its effect twice.
 */
public interface Jobs {

  /**
   * Queues work on {@code subject}, to begin as soon as the running unit of work commits; nothing
   * is queued when it does not. Queueing the same work again while it waits has no effect.
   */
  void enqueue(JobKind kind, UUID subject);
}
