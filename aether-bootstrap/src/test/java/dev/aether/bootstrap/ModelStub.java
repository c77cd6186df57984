package dev.aether.bootstrap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.aether.adapter.http.server.Images;
import dev.aether.domain.component.PropValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A model on this machine that speaks as OpenAI's do and says what it was told to. */
final class ModelStub implements AutoCloseable {
  private final HttpServer server;
  private final Queue<String> answers = new ConcurrentLinkedQueue<>();

  ModelStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/chat/completions", this::answer);
    server.createContext("/v1/images/generations", ModelStub::draw);
    server.start();
  }

  /** Says this next; once it has nothing to say, it is out of order. */
  void says(String answer) {
    answers.add(answer);
  }

  /** Settings of a server that asks it. */
  Map<String, String> settings() {
    return Map.of(
        "AETHER_AI_PROVIDER", "openai-compatible",
        "AETHER_AI_URL", "http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
        "AETHER_AI_MODEL", "a-model-of-ours",
        "AETHER_AI_PRICE", "1000/2000",
        "AETHER_AI_IMAGE_MODEL", "a-painter-of-ours",
        "AETHER_AI_IMAGE_PRICE", "0.07");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String answer = answers.poll();
      if (answer == null) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(stream(answer).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void draw(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] body =
          ("{\"data\": [{\"b64_json\": \""
                  + Base64.getEncoder().encodeToString(Images.png(16, 12))
                  + "\"}]}")
              .getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static String stream(String answer) {
    String text = PropValue.text(answer).toJson();
    return """
        data: {"id":"1","choices":[{"index":0,"delta":{"content":%s},"finish_reason":"stop"}]}

        data: {"id":"1","choices":[],"usage":{"prompt_tokens":300,"completion_tokens":100,"total_tokens":400}}

        data: [DONE]

        """
        .formatted(text);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
