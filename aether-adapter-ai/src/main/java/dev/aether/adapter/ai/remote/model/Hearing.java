package dev.aether.adapter.ai.remote.model;

import dev.aether.adapter.ai.remote.transport.Exchange;
import dev.aether.adapter.ai.remote.transport.ModelFailure;
import dev.aether.domain.billing.price.ModelUsage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.function.Consumer;

/**
 * Listens to one answer, and has it cut off where it becomes too long or whoever hears of it wants
 * no more.
 */
final class Hearing implements StreamingChatResponseHandler {
  private final Exchange exchange;
  private final int mostCharacters;
  private final Consumer<String> heard;
  private final StringBuilder text = new StringBuilder();

  private ChatResponse end;
  private RuntimeException stopped;

  Hearing(Exchange exchange, int mostCharacters, Consumer<String> heard) {
    this.exchange = exchange;
    this.mostCharacters = mostCharacters;
    this.heard = heard;
  }

  @Override
  public void onPartialResponse(String part) {
    if (text.length() + part.length() > mostCharacters) {
      exchange.cutOff();
      return;
    }
    text.append(part);
    try {
      heard.accept(part);
    } catch (RuntimeException e) {
      stopped = e; // the library would swallow it and listen on
      exchange.cutOff();
    }
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    end = response;
  }

  /** The exchange knows better what it was; what is left is an answer that cannot be read. */
  @Override
  public void onError(Throwable error) {}

  ModelAnswer answer() {
    if (stopped != null) {
      throw stopped;
    }
    exchange
        .failure()
        .ifPresent(
            failure -> {
              throw failure;
            });
    if (end == null) {
      throw new ModelFailure(
          ModelFailure.Kind.UNREADABLE, "the answer is not in the provider's form");
    }
    return new ModelAnswer(
        text.toString(), usage(end.tokenUsage()), end.finishReason() != FinishReason.LENGTH);
  }

  private static ModelUsage usage(TokenUsage usage) {
    return usage == null
        ? ModelUsage.tokens(0, 0)
        : ModelUsage.tokens(count(usage.inputTokenCount()), count(usage.outputTokenCount()));
  }

  private static long count(Integer tokens) {
    return tokens == null ? 0 : Math.max(0, tokens);
  }
}
