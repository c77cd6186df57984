package dev.aether.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContractTest {

  @Test
  void hasAllRoutesAndNoOther() {
    try (TestApi api = new TestApi()) {
      TreeSet<String> routes =
          api.endpoints().stream()
              .map(endpoint -> endpoint.method() + " " + endpoint.path())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(OpenApiContract.get().operations("/api")).isEqualTo(routes);
    }
  }

  @Test
  void namesTheScopeOfEachOperation() {
    try (TestApi api = new TestApi()) {
      for (var endpoint : api.endpoints()) {
        assertThat(OpenApiContract.get().scopesOf(endpoint.method(), endpoint.path()))
            .as(endpoint.method() + " " + endpoint.path())
            .contains(endpoint.operation().scope().wire());
      }
    }
  }

  @Test
  void isServedAsItIsWrittenAndAsJson() {
    try (TestApi api = new TestApi()) {
      assertThat(api.send(api.request("/openapi.yaml")).text()).startsWith("openapi: 3.1.");
      assertThat(api.send(api.request("/openapi.json")).json().path("openapi").asText())
          .startsWith("3.1.");
    }
  }

  @Test
  void isToBeBrowsedWithoutAskingAnybodyElse() {
    try (TestApi api = new TestApi()) {
      TestApi.Answer page = api.send(api.request("/docs"));
      assertThat(page.text()).doesNotContain("://");
      assertThat(page.header("Content-Security-Policy")).contains("connect-src 'self'");
      for (String part : new String[] {"start.js", "viewer.js", "viewer.css"}) {
        assertThat(page.text()).contains("/docs/" + part);
        assertThat(api.send(api.request("/docs/" + part)).status()).isEqualTo(200);
      }
    }
  }
}
