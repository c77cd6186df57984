package dev.aether.adapter.ai.remote.model;

import dev.aether.adapter.ai.remote.transport.Deadline;
import dev.aether.adapter.ai.remote.transport.Exchange;
import dev.aether.adapter.ai.remote.transport.ModelFailure;
import dev.aether.adapter.ai.remote.transport.Transport;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.function.Consumer;

/** Asks one model, again where that may help. */
public final class ModelCaller {
  /** A streamed word of four letters takes some 300 bytes on its way. */
  private static final int BYTES_PER_CHARACTER = 32;

  private final ModelEndpoint endpoint;
  private final Transport transport;
  private final Attempts attempts;
  private final int mostCharacters;

  /**
   * Asks {@code endpoint}.
   *
   * @param mostCharacters of an answer
   */
  public ModelCaller(
      ModelEndpoint endpoint,
      Transport transport,
      CircuitBreaker breaker,
      Pause pause,
      int mostCharacters) {
    this.endpoint = endpoint;
    this.transport = transport;
    this.attempts = new Attempts(endpoint, breaker, pause);
    this.mostCharacters = mostCharacters;
  }

  /** The name under which its prices are listed. */
  public String model() {
    return endpoint.model();
  }

  /**
   * The whole answer; refuses with {@link ModelFailure}.
   *
   * @param heard is told each part of the answer as it comes
   */
  public ModelAnswer ask(ChatRequest request, Deadline deadline, Consumer<String> heard) {
    return attempts.of(() -> once(request, deadline, heard), deadline);
  }

  private ModelAnswer once(ChatRequest request, Deadline deadline, Consumer<String> heard) {
    Exchange exchange = transport.exchange(deadline, (long) mostCharacters * BYTES_PER_CHARACTER);
    Hearing hearing = new Hearing(exchange, mostCharacters, heard);
    converse(request, exchange, hearing);
    return hearing.answer();
  }

  /** What the library throws of an exchange that failed is told by the exchange itself. */
  private void converse(ChatRequest request, Exchange exchange, Hearing hearing) {
    try {
      endpoint.provider().open(endpoint, exchange).chat(request, hearing);
    } catch (RuntimeException e) {
      if (exchange.failure().isEmpty()) {
        throw e;
      }
    }
  }
}
