package dev.aether.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.billing.rate.RateLimit;
import dev.aether.domain.billing.rate.RateLimitedOperation;
import dev.aether.domain.shared.Money;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TierTest {

  @ParameterizedTest
  @CsvSource({
    "FREE,10,3,0,1,50,0",
    "STARTER,100,10,1,1,1000,5",
    "PRO,-1,-1,5,5,10000,19",
    "BUSINESS,-1,-1,-1,-1,100000,49"
  })
  void grantsWhatTheSpecificationSays(
      Tier tier, int credits, int sites, int domains, int members, int storage, String dollars) {
    assertThat(tier.monthlyAiCredits().toEdge()).isEqualTo(credits);
    assertThat(tier.maxSites().toEdge()).isEqualTo(sites);
    assertThat(tier.maxCustomDomains().toEdge()).isEqualTo(domains);
    assertThat(tier.maxTeamMembers().toEdge()).isEqualTo(members);
    assertThat(tier.maxStorageMegabytes().toEdge()).isEqualTo(storage);
    assertThat(tier.price()).isEqualTo(Money.usd(dollars));
    assertThat(tier.limits())
        .isEqualTo(
            new TierLimits(
                tier.monthlyAiCredits(),
                tier.maxSites(),
                tier.maxCustomDomains(),
                tier.maxTeamMembers(),
                tier.maxStorageMegabytes()));
  }

  @ParameterizedTest
  @CsvSource({"FREE,10,50,100,5", "STARTER,100,500,500,20", "PRO,1000,,2000,100", "BUSINESS,,,,"})
  void limitsRequestsAnHour(
      Tier tier, Integer generate, Integer component, Integer sites, Integer deployments) {
    assertThat(hourly(tier, RateLimitedOperation.GENERATE)).isEqualTo(generate);
    assertThat(hourly(tier, RateLimitedOperation.COMPONENT)).isEqualTo(component);
    assertThat(hourly(tier, RateLimitedOperation.SITES)).isEqualTo(sites);
    assertThat(hourly(tier, RateLimitedOperation.DEPLOYMENTS)).isEqualTo(deployments);
  }

  private static Integer hourly(Tier tier, RateLimitedOperation operation) {
    return tier.rateLimits().of(operation).map(RateLimit::requests).orElse(null);
  }

  @Nested
  class Features {

    @ParameterizedTest
    @CsvSource({
      "FREE,ai_component_generator",
      "STARTER,ai_component_generator api_access custom_domains",
      "PRO,ai_component_generator api_access custom_domains premium_templates"
          + " team_collaboration template_authoring",
      "BUSINESS,ai_component_generator api_access custom_domains premium_templates"
          + " priority_support team_collaboration template_authoring white_label"
    })
    void growWithTheTier(Tier tier, String features) {
      assertThat(
              tier.features().stream().map(Feature::wire).sorted().collect(Collectors.joining(" ")))
          .isEqualTo(features);
    }

    @ParameterizedTest
    @EnumSource
    void areThereWhereTheirNumberIs(Tier tier) {
      assertThat(tier.has(Feature.CUSTOM_DOMAINS)).isEqualTo(tier.maxCustomDomains().admits(0));
      assertThat(tier.has(Feature.TEAM_COLLABORATION)).isEqualTo(tier.maxTeamMembers().admits(1));
    }

    @ParameterizedTest
    @EnumSource
    void areFoundByTheirName(Feature feature) {
      assertThat(Feature.ofWire(feature.wire())).isEqualTo(feature);
      assertThat(feature.wire()).isLowerCase();
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasAllThatALesserOneHas(Tier tier) {
    Arrays.stream(Tier.values())
        .filter(lesser -> lesser.isBelow(tier))
        .forEach(
            lesser -> {
              assertThat(tier.monthlyAiCredits().covers(lesser.monthlyAiCredits())).isTrue();
              assertThat(tier.maxSites().covers(lesser.maxSites())).isTrue();
              assertThat(tier.maxCustomDomains().covers(lesser.maxCustomDomains())).isTrue();
              assertThat(tier.maxTeamMembers().covers(lesser.maxTeamMembers())).isTrue();
              assertThat(tier.maxStorageMegabytes().covers(lesser.maxStorageMegabytes())).isTrue();
              assertThat(tier.features()).containsAll(lesser.features());
              assertThat(tier.price()).isGreaterThan(lesser.price());
            });
  }

  @Test
  void isPaidUnlessFree() {
    assertThat(Tier.values()).filteredOn(tier -> !tier.isPaid()).containsExactly(Tier.FREE);
  }

  @Test
  void isNotBelowItself() {
    assertThat(Tier.PRO.isBelow(Tier.PRO)).isFalse();
    assertThat(Tier.PRO.isBelow(Tier.BUSINESS)).isTrue();
    assertThat(Tier.PRO.isBelow(Tier.STARTER)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsNameInSql(Tier tier) {
    assertThat(tier.wire()).isLowerCase();
    assertThat(Tier.ofWire(tier.wire())).isEqualTo(tier);
  }

  @Test
  void isNotFoundByAnotherName() {
    assertThatThrownBy(() -> Tier.ofWire("gold")).isInstanceOf(IllegalArgumentException.class);
  }
}
