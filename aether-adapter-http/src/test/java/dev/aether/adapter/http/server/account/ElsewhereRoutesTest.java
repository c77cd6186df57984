package dev.aether.adapter.http.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.shared.HttpServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElsewhereRoutesTest {
  @Test
  void sendsToTheIssuerWhoeverWantsToSignInHere() throws Exception {
    try (HttpServer server = new HttpServer(List.of(new ElsewhereRoutes()))) {
      server.start("127.0.0.1", 0);
      URI address =
          URI.create("http://127.0.0.1:" + server.port() + "/auth/v1/token?grant_type=password");
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(address)
                      .POST(HttpRequest.BodyPublishers.ofString("{}"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("kept by the issuer of your tokens");
    }
  }
}
