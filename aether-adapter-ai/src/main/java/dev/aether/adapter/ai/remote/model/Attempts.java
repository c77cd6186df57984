package dev.aether.adapter.ai.remote.model;

import dev.aether.adapter.ai.remote.transport.Deadline;
import dev.aether.adapter.ai.remote.transport.ModelFailure;
import dev.aether.domain.shared.DomainException;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks one provider, again where that may help, and not while it is to be left alone. */
final class Attempts {
  private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
  private static final int MOST = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

  private final ModelEndpoint endpoint;
  private final CircuitBreaker breaker;
  private final Pause pause;

  Attempts(ModelEndpoint endpoint, CircuitBreaker breaker, Pause pause) {
    this.endpoint = endpoint;
    this.breaker = breaker;
    this.pause = pause;
  }

  /** What the first attempt gives that succeeds; refuses with the failure of the last one. */
  <T> T of(Supplier<T> attempt, Deadline deadline) {
    for (int number = 1; ; number++) {
      try {
        return once(attempt);
      } catch (ModelFailure e) {
        LOG.warn("{} of {}: {}", endpoint.model(), endpoint.provider().wire(), e.getMessage());
        Duration wait = e.retryAfter().orElse(FIRST_PAUSE.multipliedBy(number));
        if (!e.kind().mayPass() || number == MOST || wait.compareTo(deadline.remaining()) >= 0) {
          throw e;
        }
        rest(wait, e);
      }
    }
  }

  private <T> T once(Supplier<T> attempt) {
    if (!breaker.lets()) {
      throw new ModelFailure(ModelFailure.Kind.RESTING, "it is left alone after failures");
    }
    boolean works = false;
    try {
      T made = attempt.get();
      works = true;
      return made;
    } catch (ModelFailure e) {
      works = e.kind().isOfTheQuestion();
      throw e;
    } catch (DomainException e) {
      works = true; // it was going well, and nobody wants it any more
      throw e;
    } finally {
      if (works) {
        breaker.succeeded();
      } else {
        breaker.failed();
      }
    }
  }

  private void rest(Duration wait, ModelFailure why) {
    try {
      pause.of(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw why;
    }
  }
}
