package dev.aether.adapter.ai.remote.transport;

import dev.aether.adapter.ai.remote.transport.ModelFailure.Kind;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.StringRequestContent;

/**
 * One request and its answer, both done on the calling thread. What went wrong is kept here, with
 * more than the library above it passes on.
 */
public final class Exchange implements HttpClient {
  private final org.eclipse.jetty.client.HttpClient client;
  private final Deadline deadline;
  private final long mostBytes;
  private final Clock clock;

  private Request running;
  private ModelFailure failure;

  Exchange(
      org.eclipse.jetty.client.HttpClient client, Deadline deadline, long mostBytes, Clock clock) {
    this.client = client;
    this.deadline = deadline;
    this.mostBytes = mostBytes;
    this.clock = clock;
  }

  /** What went wrong, empty where nothing did. */
  public Optional<ModelFailure> failure() {
    return Optional.ofNullable(failure);
  }

  /** Ends it because its answer is too long. */
  public void cutOff() {
    fail(new ModelFailure(Kind.TOO_LARGE, "the answer is too long"));
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    try (InputStream body = send(request)) {
      String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
      return SuccessfulHttpResponse.builder().statusCode(200).headers(Map.of()).body(text).build();
    } catch (IOException e) {
      throw noted(e);
    }
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    try (InputStream body = send(request)) {
      listener.onOpen(
          SuccessfulHttpResponse.builder().statusCode(200).headers(Map.of()).body("").build());
      parser.parse(body, listener);
      listener.onClose();
    } catch (IOException e) {
      listener.onError(noted(e));
    } catch (HttpException e) {
      listener.onError(e);
    }
  }

  private InputStream send(HttpRequest from) throws IOException {
    if (deadline.isPast()) {
      throw new HttpException(0, fail(ModelFailure.timeout()).getMessage());
    }
    running = client.newRequest(from.url()).method(from.method().name());
    running.timeout(Math.max(1, deadline.remaining().toMillis()), TimeUnit.MILLISECONDS);
    running.headers(
        headers ->
            from.headers()
                .forEach((name, values) -> values.forEach(value -> headers.put(name, value))));
    if (from.body() != null) {
      running.body(new StringRequestContent("application/json", from.body()));
    }
    InputStreamResponseListener answer = new InputStreamResponseListener();
    running.send(answer);
    Response head = await(answer);
    if (head.getStatus() / 100 != 2) {
      ModelFailure refused =
          fail(
              ModelFailure.ofStatus(
                  head.getStatus(),
                  RetryAfter.read(head.getHeaders().get("Retry-After"), clock.instant())));
      throw new HttpException(head.getStatus(), refused.getMessage());
    }
    return new LimitedStream(answer.getInputStream(), mostBytes, this);
  }

  private Response await(InputStreamResponseListener answer) throws IOException {
    try {
      // The request has a time limit of its own, which is earlier; this one is a second rope.
      return answer.get(deadline.remaining().toMillis() + 1_000, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Keeps the first failure, which the others follow from, and lets go of the connection. */
  private ModelFailure fail(ModelFailure why) {
    if (failure == null) {
      failure = why;
    }
    if (running != null) {
      // Whether it was still going on makes no difference.
      CompletableFuture<Boolean> unused = running.abort(failure);
    }
    return failure;
  }

  /** For whoever reads: the same failure without what the library would print of its cause. */
  HttpException noted(IOException e) {
    boolean late = deadline.isPast() || isTimeout(e);
    return new HttpException(
        0,
        fail(late
                ? ModelFailure.timeout()
                : new ModelFailure(Kind.UNAVAILABLE, "the connection failed: " + named(e)))
            .getMessage());
  }

  private static boolean isTimeout(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof TimeoutException) {
        return true;
      }
    }
    return false;
  }

  /**
   * The kind of the innermost cause; its text may have addresses in it that are nobody's matter.
   */
  private static String named(Throwable e) {
    Throwable at = e;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return at.getClass().getSimpleName();
  }
}
