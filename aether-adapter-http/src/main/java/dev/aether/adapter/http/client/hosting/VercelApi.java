package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aether.adapter.http.client.Exchanges;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests to Vercel's REST API. What fails for a moment (no connection, 429, 5xx) is asked again
 * three times, with growing pauses or those that it asks for; all that it is asked may be repeated.
 */
final class VercelApi {
  private static final Logger LOG = LoggerFactory.getLogger(VercelApi.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TRIES = 4;
  private static final int MAX_BYTES = 4 << 20;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final VercelAccount account;
  private final Patience patience;
  private final HttpClient http;

  VercelApi(VercelAccount account, Patience patience) {
    this.account = account;
    this.patience = patience;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(patience.attempt())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  VercelAnswer get(String path, Deadline deadline) {
    return ask("GET", path, BodyPublishers.noBody(), Map.of(), deadline);
  }

  VercelAnswer delete(String path, Deadline deadline) {
    return ask("DELETE", path, BodyPublishers.noBody(), Map.of(), deadline);
  }

  VercelAnswer send(String method, String path, JsonNode body, Deadline deadline) {
    return ask(
        method,
        path,
        BodyPublishers.ofString(body.toString()),
        Map.of("Content-Type", "application/json"),
        deadline);
  }

  /** Sends a file under the digest by which deployments name it. */
  VercelAnswer upload(VercelFile file, Deadline deadline) {
    return ask(
        "POST",
        "/v2/files",
        BodyPublishers.ofByteArray(file.bytes()),
        Map.of("Content-Type", "application/octet-stream", "x-vercel-digest", file.sha1()),
        deadline);
  }

  private VercelAnswer ask(
      String method,
      String path,
      BodyPublisher body,
      Map<String, String> headers,
      Deadline deadline) {
    String to = method + " " + path;
    for (int attempt = 1; ; attempt++) {
      Duration pause = patience.again().multipliedBy(1L << (attempt - 1));
      try {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(uri(path))
                .method(method, body)
                .header("Authorization", "Bearer " + account.token())
                .header("Accept", "application/json");
        headers.forEach(request::header);
        HttpResponse<byte[]> answer =
            Exchanges.send(http, request.build(), deadline.left(patience.attempt()), MAX_BYTES);
        if (attempt == TRIES || !isPassing(answer.statusCode())) {
          return new VercelAnswer(to, answer.statusCode(), json(answer.body()));
        }
        pause = askedFor(answer, pause);
      } catch (IOException e) {
        if (attempt == TRIES) {
          LOG.warn("Vercel did not answer {}: {}", to, e.toString());
          throw new DomainException(
              Problem.of(ErrorCode.DEPLOY_FAILED, "The host does not answer."), e);
        }
      } catch (InterruptedException e) {
        throw Deadline.interrupted(e);
      }
      deadline.pause(pause);
    }
  }

  private URI uri(String path) {
    String query = account.query();
    String joint = query.isEmpty() ? "" : path.indexOf('?') < 0 ? "?" : "&";
    return URI.create(account.url() + path + joint + query);
  }

  private static boolean isPassing(int status) {
    return status == 429 || status >= 500;
  }

  private static Duration askedFor(HttpResponse<?> answer, Duration otherwise) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(text -> text.matches("[0-9]{1,4}"))
        .map(text -> Duration.ofSeconds(Integer.parseInt(text)))
        .filter(asked -> asked.compareTo(otherwise) > 0)
        .map(asked -> asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE)
        .orElse(otherwise);
  }

  /** What is no JSON says nothing; whoever needs something of it notices. */
  private static JsonNode json(byte[] bytes) throws IOException {
    try {
      JsonNode read = JSON.readTree(bytes);
      return read == null ? MissingNode.getInstance() : read;
    } catch (JsonProcessingException e) {
      LOG.debug("no JSON: {}", e.getOriginalMessage());
      return MissingNode.getInstance();
    }
  }
}
