package dev.aether.adapter.ai.remote.model;

import dev.aether.adapter.ai.remote.address.ServiceUrl;
import dev.aether.adapter.ai.remote.transport.Exchange;
import dev.aether.application.shared.Secret;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whose language is spoken. */
public enum Provider {
  OPENAI("https://api.openai.com/v1"),
  ANTHROPIC("https://api.anthropic.com/v1"),
  /** A server on this machine, unless it is set otherwise. */
  OLLAMA(""),
  /** Whatever speaks as OpenAI's does, such as vLLM, llama.cpp or LM Studio. */
  OPENAI_COMPATIBLE("");

  private static final int MOST_TOKENS = 8_192;

  private final String url;

  Provider(String url) {
    this.url = url;
  }

  /** The name in settings, such as {@code openai-compatible}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Provider> ofWire(String wire) {
    return Arrays.stream(values()).filter(each -> each.wire().equals(wire)).findFirst();
  }

  /** Where it is where nobody says something else; empty where somebody has to. */
  public Optional<ServiceUrl> usualUrl() {
    return switch (this) {
      case OPENAI, ANTHROPIC -> Optional.of(ServiceUrl.known(url));
      case OLLAMA -> Optional.of(ServiceUrl.ofOperator("http://127.0.0.1:11434"));
      case OPENAI_COMPATIBLE -> Optional.empty();
    };
  }

  /** Whether nobody is answered without a key. */
  public boolean needsKey() {
    return switch (this) {
      case OPENAI, ANTHROPIC -> true;
      case OLLAMA, OPENAI_COMPATIBLE -> false;
    };
  }

  /** Whether it has an endpoint for images that is known here. */
  public boolean drawsImages() {
    return switch (this) {
      case OPENAI, OPENAI_COMPATIBLE -> true;
      case ANTHROPIC, OLLAMA -> false;
    };
  }

  /** The model for one question. */
  StreamingChatModel open(ModelEndpoint at, Exchange exchange) {
    HttpClientBuilder http = new OneExchange(exchange);
    return switch (this) {
      case OPENAI -> openAi(at, http).maxCompletionTokens(MOST_TOKENS).build();
      case OPENAI_COMPATIBLE -> openAi(at, http).maxTokens(MOST_TOKENS).build();
      case ANTHROPIC ->
          AnthropicStreamingChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(at.url().base().toString())
              .apiKey(at.key().map(Secret::value).orElseThrow())
              .modelName(at.model())
              .maxTokens(MOST_TOKENS)
              .build();
      case OLLAMA ->
          OllamaStreamingChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(at.url().base().toString())
              .customHeaders(
                  at.key()
                      .map(key -> Map.of("Authorization", "Bearer " + key.value()))
                      .orElse(Map.of()))
              .modelName(at.model())
              .numPredict(MOST_TOKENS)
              .build();
    };
  }

  private static OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder openAi(
      ModelEndpoint at, HttpClientBuilder http) {
    return OpenAiStreamingChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(at.url().base().toString())
        .apiKey(at.key().map(Secret::value).orElse(null))
        .modelName(at.model())
        .strictJsonSchema(true);
  }
}
