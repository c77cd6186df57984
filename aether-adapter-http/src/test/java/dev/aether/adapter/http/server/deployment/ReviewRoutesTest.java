package dev.aether.adapter.http.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReviewRoutesTest {
  private static final TestApi API = new TestApi();
  private final Account alice = API.world.signedUp("alice");
  private final Site site = API.world.generatedSiteOf(alice);

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void tellsWhatIsToMendAndWhere() {
    say("Lorem ipsum dolor sit amet.");
    JsonNode review = API.get(alice, "/api/sites/" + site.id() + "/review").json();
    assertThat(review.get("siteId").asText()).isEqualTo(site.id().toString());
    assertThat(review.get("version").asInt()).isEqualTo(site.version() + 1);
    assertThat(review.at("/scores/content").asInt()).isEqualTo(75);
    JsonNode worst = review.at("/findings/0");
    assertThat(worst.get("rule").asText()).isEqualTo("content.placeholder-left");
    assertThat(worst.get("severity").asText()).isEqualTo("error");
    assertThat(worst.get("nodeId").asText()).isEqualTo("told");
    assertThat(worst.get("advice").asText()).isNotBlank();
    String pointer = worst.get("pointer").asText();
    JsonNode whole = API.get(alice, "/api/sites/" + site.id()).json();
    assertThat(whole.at(pointer).asText()).isEqualTo("Lorem ipsum dolor sit amet.");
  }

  @Test
  void keepsASiteOffTheWebWhereAReviewIsRequiredAndFindsErrors() {
    say("Lorem ipsum dolor sit amet.");
    for (String path : new String[] {"/api/deploy/" + site.id(), publish()}) {
      TestApi.Answer refused = API.post(alice, path, "{\"review\": \"required\"}");
      assertThat(refused.refusal()).isEqualTo("409 DEPLOY_008");
      assertThat(refused.json().at("/error/details/errors/0/rule").asText())
          .isEqualTo("content.placeholder-left");
      assertThat(API.post(alice, path, "").status()).isEqualTo(202);
    }
  }

  @Test
  void letsAReviewedSiteWithoutErrorsGoLive() {
    say("We bake overnight and open at seven.");
    assertThat(API.post(alice, publish(), "{\"review\": \"required\"}").status()).isEqualTo(202);
    assertThat(API.post(alice, publish(), "{\"review\": \"perhaps\"}").refusal())
        .isEqualTo("400 DEPLOY_003");
  }

  @Test
  void reviewsNothingForAStranger() {
    Account bob = API.world.signedUp("bob");
    assertThat(API.get(bob, "/api/sites/" + site.id() + "/review").refusal())
        .isEqualTo("404 SITE_001");
  }

  private String publish() {
    return "/api/sites/" + site.id() + "/publish";
  }

  private void say(String words) {
    String seo = "{\"title\": \"Morning Loaf\", \"description\": \"Bread.\", \"language\": \"en\"}";
    String tree =
        "{\"version\": \"1.0\", \"root\": {\"id\": \"root\", \"type\": \"page\", \"children\": ["
            + "{\"id\": \"told\", \"type\": \"story\", \"props\": {\"title\": \"How we bake\","
            + " \"paragraphs\": [\""
            + words
            + "\"]}}]}}";
    TestApi.Answer changed =
        API.send(
            API.as(alice, "/api/sites/" + site.id())
                .header("Content-Type", "application/json")
                .PUT(
                    BodyPublishers.ofString(
                        "{\"components\": " + tree + ", \"seoMetadata\": " + seo + "}")));
    assertThat(changed.status()).isEqualTo(200);
  }
}
