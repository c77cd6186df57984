package dev.aether.adapter.http.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a visitor's request to what the owner is told. */
class AnalyticsRoutesTest {
  private static final TestApi API = new TestApi();
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

  private final Account alice = API.world.signedUp("alice");
  private final Site site = API.world.generatedSiteOf(alice);
  private final String root = "/s/" + site.slug() + "/";

  @AfterAll
  static void close() {
    API.close();
  }

  @BeforeEach
  void deploy() {
    API.post(alice, "/api/deploy/" + site.id(), "");
    API.work();
  }

  @Test
  void tellsViewsAndVisitorsOfToday() {
    visit(root, "203.0.113.1");
    visit(root, "203.0.113.1");
    visit(root + "index.html", "2001:db8::1");
    visit(root, "2001:db8::2");
    JsonNode told = told("");
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    assertThat(told.get("to").asText()).isEqualTo(today);
    assertThat(told.get("pageViews").asInt()).isEqualTo(4);
    assertThat(told.get("uniqueVisitors").asInt()).isEqualTo(2);
    assertThat(told.get("days")).hasSize(30);
    assertThat(told.at("/days/29/date").asText()).isEqualTo(today);
    assertThat(told.at("/days/29/pageViews").asInt()).isEqualTo(4);
    assertThat(told.at("/days/28/pageViews").asInt()).isZero();
    assertThat(told.at("/topPages/0/path").asText()).isEqualTo("/");
    assertThat(told.get("topPages")).hasSize(1);
  }

  @Test
  void countsWhoHasThePageAlready() {
    String tag = visit(root, "203.0.113.1").header("ETag");
    assertThat(API.send(browser(root).header("If-None-Match", tag)).status()).isEqualTo(304);
    assertThat(views()).isEqualTo(2);
  }

  @Test
  void countsNothingButPagesThatAreLookedAt() {
    String stylesheet =
        visit(root, "203.0.113.1").text().replaceAll("(?s).*(assets/[^\"]*css).*", "$1");
    assertThat(API.send(browser(root + stylesheet)).status()).isEqualTo(200);
    assertThat(API.send(browser(root + "robots.txt")).status()).isIn(200, 404);
    assertThat(API.send(browser(root + "nothing/")).status()).isEqualTo(404);
    API.send(browser(root + "404.html"));
    API.send(browser("/s/" + site.slug()));
    API.send(browser(root).method("HEAD", BodyPublishers.noBody()));
    API.send(browser(root).header("Range", "bytes=0-1"));
    API.send(browser(root).header("Sec-Purpose", "prefetch;prerender"));
    API.send(browser(root).header("Purpose", "prefetch"));
    API.send(API.request(root).header("User-Agent", "curl/8.5.0"));
    API.send(API.request(root));
    assertThat(views()).isEqualTo(1);
  }

  @Test
  void countsNoPreviewAndNoDraft() {
    String id =
        API.post(alice, "/api/deploy/" + site.id(), "{\"environment\": \"preview\"}")
            .json()
            .get("deploymentId")
            .asText();
    API.work();
    assertThat(API.send(browser("/p/" + id + "/")).status()).isEqualTo(200);
    assertThat(views()).isZero();
  }

  @Test
  void countsTheViewAndNotTheVisitorWhoWantsNone() {
    API.send(browser(root).header("DNT", "1"));
    API.send(browser(root).header("Sec-GPC", "1"));
    assertThat(told("").get("pageViews").asInt()).isEqualTo(2);
    assertThat(told("").get("uniqueVisitors").asInt()).isZero();
  }

  @Test
  void tellsAnyPeriodOfAYear() {
    JsonNode year = told("?from=2024-01-01&to=2024-12-31");
    assertThat(year.get("days")).hasSize(366);
    assertThat(told("?to=2026-01-31").get("from").asText()).isEqualTo("2026-01-02");
    for (String wrong :
        new String[] {
          "?from=2024-01-01&to=2025-01-01",
          "?from=2026-01-02&to=2026-01-01",
          "?from=2026-02-30",
          "?from=yesterday",
          "?to=0000-01-01",
          "?from=2026-01-01&from=2026-01-01",
          "?since=2026-01-01"
        }) {
      assertThat(API.get(alice, path() + wrong).status()).as(wrong).isEqualTo(400);
    }
  }

  @Test
  void tellsAStrangerNothing() {
    assertThat(API.get(API.world.signedUp("bob"), path()).refusal()).isEqualTo("404 SITE_001");
    assertThat(API.send(API.request(path())).status()).isEqualTo(401);
  }

  @Test
  void forgetsWhatIsDeleted() {
    visit(root, "203.0.113.1");
    assertThat(API.send(API.as(alice, "/api/sites/" + site.id()).DELETE()).status()).isEqualTo(204);
    API.visits.store();
    assertThat(API.visits.isWaiting()).isFalse();
    assertThat(API.get(alice, path()).status()).isEqualTo(404);
  }

  private int views() {
    return told("").get("pageViews").asInt();
  }

  private JsonNode told(String query) {
    API.visits.store();
    TestApi.Answer answer = API.get(alice, path() + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private String path() {
    return "/api/sites/" + site.id() + "/analytics";
  }

  private static TestApi.Answer visit(String path, String address) {
    TestApi.Answer page = API.send(browser(path).header("X-Forwarded-For", address));
    assertThat(page.status()).isEqualTo(200);
    return page;
  }

  private static HttpRequest.Builder browser(String path) {
    return API.request(path).header("User-Agent", FIREFOX);
  }
}
