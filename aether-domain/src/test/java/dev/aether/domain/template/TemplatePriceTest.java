package dev.aether.domain.template;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Money;
import dev.aether.domain.shared.Problem;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatePriceTest {

  @ParameterizedTest
  @CsvSource({"0.01, 0.01", "10, 10.00", "1E+2, 100.00", "9.900, 9.90", "99999999.99, 99999999.99"})
  void ofAPremiumTemplateHasTwoDecimals(String amount, String told) {
    TemplatePrice price = TemplatePrice.of(new BigDecimal(amount));
    assertThat(price.amount()).contains(Money.usd(told));
    assertThat(price.isPremium()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.001", "9.999", "1E-9", "100000000"})
  void isRefusedOutsideItsRange(String amount) {
    assertThat(refusal(() -> TemplatePrice.of(new BigDecimal(amount))))
        .isEqualTo(
            Problem.at(
                ErrorCode.TEMPLATE_INVALID,
                "/price",
                "A price is 0.01 to 99999999.99, with two decimals at most."));
  }

  @Test
  void comesFromTheEdges() {
    assertThat(TemplatePrice.ofEdge(false, Optional.empty())).isEqualTo(TemplatePrice.free());
    assertThat(TemplatePrice.ofEdge(false, Optional.of(new BigDecimal("0.00"))))
        .isEqualTo(TemplatePrice.free());
    assertThat(TemplatePrice.ofEdge(true, Optional.of(BigDecimal.ONE)))
        .isEqualTo(TemplatePrice.of(BigDecimal.ONE));
    assertThat(TemplatePrice.free().isPremium()).isFalse();
    assertThat(TemplatePrice.free().amount()).isEmpty();
  }

  @Test
  void isNeededForPremiumAndForNothingElse() {
    assertThat(refusal(() -> TemplatePrice.ofEdge(true, Optional.empty())))
        .isEqualTo(
            Problem.at(ErrorCode.TEMPLATE_INVALID, "/price", "A premium template needs a price."));
    assertThat(refusal(() -> TemplatePrice.ofEdge(false, Optional.of(BigDecimal.ONE))))
        .isEqualTo(
            Problem.at(
                ErrorCode.TEMPLATE_INVALID, "/price", "Only a premium template has a price."));
  }
}
