package dev.aether.bootstrap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The server's own public API, as anybody would call it. */
final class ApiClient {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(TIMEOUT).version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private String token = "";

  ApiClient(URI base) {
    this.base = base;
  }

  /** Calls from now on are made with this access token. */
  void signedInWith(String accessToken) {
    this.token = accessToken;
  }

  JsonNode get(String path) {
    return parse(send(request(path).GET()));
  }

  JsonNode post(String path, Map<String, ?> body) {
    try {
      return parse(
          send(
              request(path)
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The bytes of a public file. */
  byte[] download(URI file) {
    return send(HttpRequest.newBuilder(file).timeout(TIMEOUT).GET());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private byte[] send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() >= 400) {
        throw new StartFailure(refusal(response));
      }
      return response.body();
    } catch (IOException e) {
      throw new StartFailure("The server did not answer " + request.uri() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted.", e);
    }
  }

  private String refusal(HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith("application/json")) {
      return "The server answered " + response.request().uri() + " with " + response.statusCode();
    }
    JsonNode body = parse(response.body());
    JsonNode error = body.has("error") ? body.get("error") : body;
    return error.path("message").asText("status " + response.statusCode())
        + " ("
        + error.path("code").asText("no code")
        + ")";
  }

  private JsonNode parse(byte[] bytes) {
    try {
      return json.readTree(bytes);
    } catch (IOException e) {
      throw new StartFailure(
          "The server's answer is not JSON: "
              + new String(bytes, 0, Math.min(bytes.length, 80), StandardCharsets.UTF_8),
          e);
    }
  }
}
