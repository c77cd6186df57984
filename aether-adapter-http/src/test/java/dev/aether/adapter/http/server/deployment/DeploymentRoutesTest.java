package dev.aether.adapter.http.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DeploymentRoutesTest {
  private static final TestApi API = new TestApi();
  private final Account alice = API.world.signedUp("alice");
  private final Site site = API.world.generatedSiteOf(alice);

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void listsHowASiteWasBroughtLive() {
    deploy();
    API.work();
    String second = deploy();
    JsonNode page = API.get(alice, "/api/sites/" + site.id() + "/deployments").json();
    assertThat(page.get("deployments").findValuesAsText("sequence")).containsExactly("2", "1");
    assertThat(page.at("/deployments/0/deploymentId").asText()).isEqualTo(second);
    assertThat(page.at("/deployments/0/status").asText()).isEqualTo("pending");
    assertThat(page.at("/deployments/1/status").asText()).isEqualTo("ready");
    assertThat(page.at("/deployments/1/url").asText()).contains(site.slug().value());
    Account bob = API.world.signedUp("bob");
    assertThat(API.get(bob, "/api/sites/" + site.id() + "/deployments").refusal())
        .isEqualTo("404 SITE_001");
  }

  @Test
  void givesADeploymentUpAndLeavesWhatIsLive() {
    deploy();
    API.work();
    String cancel = "/api/deployments/" + deploy() + "/cancel";
    assertThat(API.post(API.world.signedUp("bob"), cancel, "").refusal())
        .isEqualTo("404 DEPLOY_004");
    assertThat(API.post(alice, cancel, "").json().get("status").asText()).isEqualTo("cancelled");
    assertThat(API.post(alice, cancel, "").refusal()).isEqualTo("409 DEPLOY_005");
    API.work();
    assertThat(API.send(API.request("/api/sites/" + site.id())).status()).isEqualTo(200);
  }

  @Test
  void goesBackToWhatAFormerDeploymentBuilt() {
    String first = deploy();
    API.work();
    API.send(
        API.as(alice, "/api/sites/" + site.id())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"name\": \"Another name\"}")));
    String second = deploy();
    API.work();
    String path = "/api/deploy/" + site.id() + "/rollback";
    String back = "{\"deploymentId\": \"" + first + "\"}";
    assertThat(live()).isEqualTo("Another name");
    assertThat(API.post(alice, path, back).json().get("status").asText()).isEqualTo("ready");
    assertThat(live()).isEqualTo(site.content().name().value());
    assertThat(API.post(alice, path, back).refusal()).isEqualTo("409 DEPLOY_006");
    assertThat(API.post(alice, path, "{\"deploymentId\": \"" + UUID.randomUUID() + "\"}").refusal())
        .isEqualTo("404 DEPLOY_004");
    assertThat(API.post(API.world.signedUp("bob"), path, back).refusal()).isEqualTo("404 SITE_001");
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void bringsLiveWhatAPreviewShows() {
    deploy();
    API.work();
    API.send(
        API.as(alice, "/api/sites/" + site.id())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"name\": \"Another name\"}")));
    String preview =
        API.post(alice, "/api/deploy/" + site.id(), "{\"environment\": \"preview\"}")
            .json()
            .get("deploymentId")
            .asText();
    API.work();
    assertThat(live()).isEqualTo(site.content().name().value());
    String path = "/api/deploy/" + site.id() + "/promote";
    String body = "{\"deploymentId\": \"" + preview + "\"}";
    assertThat(API.post(API.world.signedUp("bob"), path, body).refusal()).isEqualTo("404 SITE_001");
    assertThat(API.post(alice, path, body).json().get("status").asText()).isEqualTo("ready");
    assertThat(live()).isEqualTo("Another name");
    String page = API.send(API.request("/p/" + preview + "/")).text();
    assertThat(API.send(API.request("/s/" + site.slug() + "/")).text()).isEqualTo(page);
    assertThat(API.post(alice, path, body).refusal()).isEqualTo("409 DEPLOY_007");
    assertThat(API.post(alice, path, "{}").refusal()).isEqualTo("400 VAL_002");
  }

  private String live() {
    return API.send(API.request("/api/sites/" + site.id())).json().get("name").asText();
  }

  private String deploy() {
    return API.post(alice, "/api/deploy/" + site.id(), "").json().get("deploymentId").asText();
  }
}
