package dev.aether.adapter.http.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteStatus;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an owner shows before anybody else may see it. */
class PreviewTest {
  private final TestApi api = new TestApi();
  private final Account alice = api.world.signedUp("alice");
  private final Site site = api.world.generatedSiteOf(alice);

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void showsADraftAtAnAddressOfItsOwnAndBringsNothingLive() {
    showsADraft("preview");
  }

  @Test
  void showsWorkInProgressInTheSameWay() {
    showsADraft("development");
  }

  private void showsADraft(String environment) {
    String id = deploy("{\"environment\": \"" + environment + "\"}");
    JsonNode status = api.get(alice, "/api/deploy/status/" + id).json();
    String address = URI.create(status.get("url").asText()).getPath();
    assertThat(address).isEqualTo("/p/" + id + "/");
    assertThat(status.get("logs").get(0).asText()).startsWith("Rendering version");

    TestApi.Answer page = api.send(api.request(address));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Bakery").doesNotContain("rel=\"canonical\"");
    assertThat(page.header("X-Robots-Tag")).contains("noindex");
    String sheet = page.text().replaceAll("(?s).*href=\"(assets/[^\"]*css)\".*", "$1");
    assertThat(api.send(api.request(address + sheet)).status()).isEqualTo(200);
    assertThat(api.send(api.request(address + "nothing")).status()).isEqualTo(404);
    assertThat(api.send(api.request("/p/" + id)).status()).isIn(200, 308);

    assertThat(api.send(api.request("/s/" + site.slug() + "/")).status()).isEqualTo(404);
    assertThat(api.world.site(site.id()).orElseThrow().status()).isEqualTo(SiteStatus.DRAFT);
  }

  @Test
  void leavesWhatIsLiveAlone() {
    deploy("{}");
    deploy("{\"environment\": \"preview\"}");
    assertThat(api.send(api.request("/s/" + site.slug() + "/")).status()).isEqualTo(200);
  }

  @Test
  void showsNothingForAnIdThatIsNoPreview() {
    String production = deploy("{}");
    for (String id : new String[] {production, UUID.randomUUID().toString(), "x", "%2e%2e"}) {
      assertThat(api.send(api.request("/p/" + id + "/")).status()).isEqualTo(404);
    }
  }

  @Test
  void refusesOtherEnvironmentsAndADomainForAPreview() {
    String path = "/api/deploy/" + site.id();
    assertThat(api.post(alice, path, "{\"environment\": \"moon\"}").refusal())
        .isEqualTo("400 DEPLOY_003");
    assertThat(
            api.post(alice, path, "{\"environment\": \"preview\", \"domain\": \"a.example.org\"}")
                .refusal())
        .isEqualTo("400 DEPLOY_003");
  }

  private String deploy(String body) {
    String id =
        api.post(alice, "/api/deploy/" + site.id(), body).json().get("deploymentId").asText();
    api.work();
    return id;
  }
}
