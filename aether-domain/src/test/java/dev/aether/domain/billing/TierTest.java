package dev.aether.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TierTest {

  @ParameterizedTest
  @CsvSource({"FREE,10,3,0,0", "STARTER,100,10,1,5", "PRO,-1,-1,5,19", "BUSINESS,-1,-1,-1,49"})
  void grantsWhatTheSpecificationSays(Tier tier, int credits, int sites, int domains, int price) {
    assertThat(tier.monthlyAiCredits().toEdge()).isEqualTo(credits);
    assertThat(tier.maxSites().toEdge()).isEqualTo(sites);
    assertThat(tier.maxCustomDomains().toEdge()).isEqualTo(domains);
    assertThat(tier.price()).isEqualByComparingTo(BigDecimal.valueOf(price));
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
