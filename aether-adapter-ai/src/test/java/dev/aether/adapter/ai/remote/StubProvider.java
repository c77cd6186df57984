package dev.aether.adapter.ai.remote;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server on this machine that answers as it is told to, and remembers what it was asked. */
final class StubProvider implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<Reply> replies = new ArrayDeque<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closing = new CountDownLatch(1);

  /** A request as it came. */
  record Asked(String path, Headers headers, String body) {}

  /** What is done with a request. */
  @FunctionalInterface
  interface Reply {
    void to(HttpExchange exchange, StubProvider stub) throws IOException;
  }

  StubProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  StubProvider then(Reply... more) {
    replies.addAll(List.of(more));
    return this;
  }

  /** From now on this and nothing of what was said before. */
  void insteadOfAll(Reply reply) {
    synchronized (replies) {
      replies.clear();
      replies.add(reply);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(new Asked(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
    Reply reply;
    synchronized (replies) {
      reply = replies.size() > 1 ? replies.poll() : replies.peek();
    }
    try (exchange) {
      reply.to(exchange, this);
    }
  }

  /** Frames, one after the other, and the end. */
  static Reply stream(List<String> frames) {
    return (exchange, stub) -> {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        for (String frame : frames) {
          out.write(frame.getBytes(StandardCharsets.UTF_8));
          out.flush();
        }
      }
    };
  }

  /** All at once. */
  static Reply whole(String body) {
    return stream(List.of(body));
  }

  /** A status with a body that repeats the key, as careless servers do. */
  static Reply status(int status) {
    return status(status, null);
  }

  static Reply status(int status, String retryAfter) {
    return (exchange, stub) -> {
      if (retryAfter != null) {
        exchange.getResponseHeaders().set("Retry-After", retryAfter);
      }
      String key =
          exchange.getRequestHeaders().getFirst("Authorization")
              + exchange.getRequestHeaders().getFirst("x-api-key");
      byte[] body =
          ("{\"error\":{\"message\":\"Wrong key: " + key + "\"}}").getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    };
  }

  /** The first frame, and then the connection breaks. */
  static Reply cutAfter(String frame) {
    return (exchange, stub) -> {
      exchange.sendResponseHeaders(200, 1_000_000);
      exchange.getResponseBody().write(frame.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  /** The same frame again and again, as slowly or as fast as is said, until nobody listens. */
  static Reply endless(String frame, long everyMillis) {
    return (exchange, stub) -> {
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      try {
        while (!stub.closing.await(everyMillis, TimeUnit.MILLISECONDS)) {
          out.write(frame.getBytes(StandardCharsets.UTF_8));
          out.flush();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** Nothing at all. */
  static Reply silence() {
    return (exchange, stub) -> {
      try {
        stub.closing.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
