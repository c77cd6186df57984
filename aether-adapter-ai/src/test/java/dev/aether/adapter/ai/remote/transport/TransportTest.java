package dev.aether.adapter.ai.remote.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.aether.adapter.ai.remote.address.AddressRule;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Names that lead where they should not, asked of a server that must stay silent. */
class TransportTest {
  private final AtomicInteger reached = new AtomicInteger();
  private final HttpServer server = server();

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void connectsToWhatTheRuleAllows() {
    assertThat(ask(AddressRule.ofOperatorInTheClear(), "127.0.0.1")).isEqualTo("fine");
    assertThat(reached).hasValue(1);
  }

  @Test
  void refusesAPublicNameThatLeadsToThisMachine() {
    assertThatThrownBy(() -> ask(AddressRule.everywhere(), "127.0.0.1"))
        .isInstanceOf(HttpException.class)
        .hasMessageContaining("AddressRefused");
    assertThat(reached).hasValue(0);
  }

  @Test
  void refusesANameOfWhichOneAddressIsBad() {
    assertThatThrownBy(
            () -> ask(AddressRule.ofOperatorInTheClear(), "127.0.0.1", "169.254.169.254"))
        .isInstanceOf(HttpException.class);
    assertThat(reached).hasValue(0);
  }

  @Test
  void refusesToSendInTheClearToEverywhere() {
    assertThatThrownBy(() -> ask(AddressRule.ofOperatorInTheClear(), "8.8.8.8"))
        .isInstanceOf(HttpException.class)
        .hasMessageContaining("AddressRefused");
  }

  @Test
  void looksAgainEachTimeSoThatANameCannotTurn() {
    List<String> answers = new ArrayList<>(List.of("127.0.0.1", "10.0.0.1"));
    try (Transport transport =
        new Transport(
            new AddressRule(
                java.util.Set.of(dev.aether.adapter.ai.remote.address.AddressReach.PRIVATE)),
            Clock.systemUTC(),
            names(() -> List.of(answers.remove(0))))) {
      assertThatThrownBy(() -> ask(transport))
          .isInstanceOf(HttpException.class)
          .hasMessageContaining("AddressRefused");
    }
    assertThat(reached).hasValue(0);
    assertThat(answers).hasSize(1);
  }

  @Test
  void followsNoRedirect() {
    assertThatThrownBy(() -> ask(AddressRule.ofOperatorInTheClear(), "/redirect", "127.0.0.1"))
        .isInstanceOf(HttpException.class)
        .hasMessageContaining("302");
    assertThat(reached).hasValue(0);
  }

  private String ask(AddressRule rule, String... addresses) {
    boolean path = addresses[0].startsWith("/");
    List<String> found = List.of(addresses).subList(path ? 1 : 0, addresses.length);
    try (Transport transport = new Transport(rule, Clock.systemUTC(), names(() -> found))) {
      return ask(transport, path ? addresses[0] : "/");
    }
  }

  private String ask(Transport transport) {
    return ask(transport, "/");
  }

  private String ask(Transport transport, String path) {
    Deadline deadline = Deadline.in(Duration.ofSeconds(60), System::nanoTime);
    return transport
        .exchange(deadline, 1_000)
        .execute(
            HttpRequest.builder()
                .method(HttpMethod.GET)
                .url("http://models.example:" + server.getAddress().getPort() + path)
                .build())
        .body();
  }

  private static SocketAddressResolver names(java.util.function.Supplier<List<String>> answers) {
    return (host, port, context, promise) -> {
      List<InetSocketAddress> found = new ArrayList<>();
      for (String address : answers.get()) {
        try {
          found.add(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
          throw new IllegalArgumentException(e);
        }
      }
      promise.succeeded(found);
    };
  }

  private HttpServer server() {
    try {
      HttpServer made =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      made.createContext(
          "/",
          exchange -> {
            reached.incrementAndGet();
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write(new byte[] {'f', 'i', 'n', 'e'});
            exchange.close();
          });
      made.createContext(
          "/redirect",
          exchange -> {
            exchange.getResponseHeaders().set("Location", "/");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
          });
      made.start();
      return made;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
