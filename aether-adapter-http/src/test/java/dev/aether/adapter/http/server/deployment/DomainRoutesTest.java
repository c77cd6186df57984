package dev.aether.adapter.http.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.site.Site;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainRoutesTest {
  private static final TestApi API = new TestApi();

  private final Account alice = subscribed(Tier.BUSINESS);
  private final Site site = API.world.generatedSiteOf(alice);
  private final String path = "/api/deploy/" + site.id() + "/domain";

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void tellsWhatToSetForAName() {
    JsonNode claim = claimed("www.Bäckerei-Müller.de");
    assertThat(claim.get("status").asText()).isEqualTo("pending");
    assertThat(claim.get("domain").asText()).isEqualTo("www.xn--bckerei-mller-bfb28a.de");
    JsonNode proof = claim.at("/dnsRecords/0");
    assertThat(proof.get("type").asText()).isEqualTo("TXT");
    assertThat(proof.get("name").asText())
        .isEqualTo("_aether-challenge.www.xn--bckerei-mller-bfb28a.de");
    assertThat(proof.get("value")).isEqualTo(claim.get("verificationToken"));
    assertThat(claim.at("/dnsRecords/1/type").asText()).isEqualTo("CNAME");
    assertThat(claim.at("/dnsRecords/1/value").asText()).isEqualTo("sites.aether.page");
    assertThat(claim.get("provableUntil").asText()).isEqualTo("2026-03-04T12:00:00Z");
  }

  @Test
  void followsANameFromItsClaimToItsEnd() {
    JsonNode claim = claimed(freeName());
    String one = path + "s/" + claim.get("domainId").asText();
    assertThat(API.post(alice, one + "/verify", "").json().get("status").asText())
        .isEqualTo("pending");
    API.world.domains.dns.publish(
        claim.at("/dnsRecords/0/name").asText(), claim.get("verificationToken").asText());
    JsonNode verified = API.post(alice, one + "/verify", "").json();
    assertThat(verified.get("status").asText()).isEqualTo("active");
    assertThat(verified.get("proofMissing").asBoolean()).isFalse();
    assertThat(verified.has("provableUntil")).isFalse();
    assertThat(API.get(alice, path + "s").json().at("/domains/0")).isEqualTo(verified);
    assertThat(API.send(API.as(alice, one).DELETE()).status()).isEqualTo(204);
    assertThat(API.send(API.as(alice, one).DELETE()).refusal()).isEqualTo("404 DOMAIN_004");
    assertThat(API.get(alice, path + "s").json().at("/pagination/total").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bakery                       | DOMAIN_001
          bakery..fr                   | DOMAIN_001
          -bakery.fr                   | DOMAIN_001
          bakery_.fr                   | DOMAIN_001
          bakery.fr:443                | DOMAIN_001
          https://bakery.fr            | DOMAIN_001
          bakery.fr/shop               | DOMAIN_001
          *.bakery.fr                  | DOMAIN_001
          me@bakery.fr                 | DOMAIN_001
          203.0.113.7                  | DOMAIN_001
          0x7f.1                       | DOMAIN_001
          [2001:db8::1]                | DOMAIN_001
          co.uk                        | DOMAIN_001
          xn--80ak6aa92e.com           | DOMAIN_001
          аpple.com                    | DOMAIN_001
          faß.de                       | DOMAIN_001
          bakery.fr\\u0000              | DOMAIN_001
          localhost                    | DOMAIN_002
          bakery.local                 | DOMAIN_002
          www.example.com              | DOMAIN_002
          1.0.0.127.in-addr.arpa       | DOMAIN_002
          aether.page                  | DOMAIN_002
          www.aether.page.             | DOMAIN_002
          """)
  void refusesWhatNobodyCanConnect(String name, String ref) {
    assertThat(API.post(alice, path, "{\"domain\": \"" + name + "\"}").refusal())
        .as(name)
        .isEqualTo("400 " + ref);
  }

  @Test
  void refusesNamesThatAreTooLong() {
    for (String name :
        new String[] {"a".repeat(64) + ".fr", "a.".repeat(130) + "fr", "a".repeat(5_000) + ".fr"}) {
      assertThat(API.post(alice, path, body(name)).refusal()).isEqualTo("400 DOMAIN_001");
    }
    assertThat(API.post(alice, path, "{}").status()).isEqualTo(400);
    assertThat(API.post(alice, path, "{\"domain\": 7}").status()).isEqualTo(400);
  }

  @Test
  void holdsToThePlan() {
    Account bob = subscribed(Tier.FREE);
    Site his = API.world.generatedSiteOf(bob);
    String domain = "/api/deploy/" + his.id() + "/domain";
    assertThat(API.post(bob, domain, body(freeName())).refusal()).isEqualTo("403 DOMAIN_008");
    API.world.ports.changeTier(bob.id(), Tier.STARTER);
    assertThat(API.post(bob, domain, body(freeName())).status()).isEqualTo(200);
    assertThat(API.post(bob, domain, body(freeName())).refusal()).isEqualTo("429 DOMAIN_007");
  }

  @Test
  void claimsTheNameThatADeploymentIsFor() {
    String name = freeName();
    String deploy = "/api/deploy/" + site.id();
    JsonNode accepted = API.post(alice, deploy, body(name)).json();
    assertThat(accepted.get("status").asText()).isEqualTo("pending");
    assertThat(accepted.at("/domain/domain").asText()).isEqualTo(name);
    assertThat(accepted.at("/domain/status").asText()).isEqualTo("pending");
    JsonNode again = API.post(alice, deploy, body(name)).json();
    assertThat(again.get("domain")).isEqualTo(accepted.get("domain"));
  }

  @Test
  void deploysNothingWhereTheNameIsRefusedAndClaimsNothingWhereTheDeploymentIs() {
    String deploy = "/api/deploy/" + site.id();
    assertThat(API.post(alice, deploy, body("co.uk")).refusal()).isEqualTo("400 DOMAIN_001");
    assertThat(API.get(alice, "/api/sites/" + site.id() + "/deployments").json().at("/deployments"))
        .isEmpty();
    String blank =
        API.post(alice, "/api/ai/generate", "{\"prompt\": \"A quiet tea house in Kyoto\"}")
            .json()
            .get("siteId")
            .asText();
    assertThat(API.post(alice, "/api/deploy/" + blank, body(freeName())).refusal())
        .isEqualTo("409 SITE_008");
    assertThat(API.get(alice, "/api/deploy/" + blank + "/domains").json().at("/domains")).isEmpty();
  }

  private JsonNode claimed(String name) {
    TestApi.Answer answer = API.post(alice, path, body(name));
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  private static String body(String name) {
    return "{\"domain\": \"" + name + "\"}";
  }

  private static String freeName() {
    return "shop-" + UUID.randomUUID() + ".com";
  }

  private static Account subscribed(Tier tier) {
    Account account = API.world.signedUp("domains");
    API.world.ports.changeTier(account.id(), tier);
    return account;
  }
}
