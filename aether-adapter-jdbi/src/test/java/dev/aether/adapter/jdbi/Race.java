package dev.aether.adapter.jdbi;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * What came of many who did something at the same moment.
 *
 * @param results of those who could
 * @param refusals of all others
 */
record Race<T>(List<T> results, List<ErrorCode> refusals) {

  /** Runs the work of each client, released together; throws what is no refusal. */
  static <T> Race<T> of(int clients, IntFunction<Callable<T>> work) {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        Callable<T> one = work.apply(i);
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return insisting(one);
                }));
      }
      start.countDown();
      Race<T> race = new Race<>(new ArrayList<>(), new ArrayList<>());
      for (Future<T> client : running) {
        race.await(client);
      }
      return race;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Asks again where the answer is "not now", as clients do: on a busy machine the last of fifty
   * waits longer for a lock than a statement may.
   */
  private static <T> T insisting(Callable<T> work) throws Exception {
    for (int tries = 1; ; tries++) {
      try {
        return work.call();
      } catch (DomainException e) {
        if (e.code() != ErrorCode.SYS_UNAVAILABLE || tries == 20) {
          throw e;
        }
      }
    }
  }

  private void await(Future<T> client) throws InterruptedException {
    try {
      results.add(client.get());
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof DomainException refusal)) {
        throw new IllegalStateException(e.getCause());
      }
      refusals.add(refusal.code());
    }
  }
}
