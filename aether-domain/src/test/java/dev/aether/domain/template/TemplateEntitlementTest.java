package dev.aether.domain.template;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.template.SampleTemplates.CAROL;
import static dev.aether.domain.template.SampleTemplates.TEN;
import static dev.aether.domain.template.SampleTemplates.template;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TemplateEntitlementTest {
  private static final UserId DAVE = new UserId(new UUID(0, 8));

  @ParameterizedTest
  @CsvSource({
    "FREE, false, false, NEEDS_PURCHASE",
    "BUSINESS, false, false, NEEDS_PURCHASE",
    "FREE, true, false, NEEDS_PLAN_OR_PURCHASE",
    "STARTER, true, false, NEEDS_PLAN_OR_PURCHASE",
    "PRO, true, false, PLAN",
    "BUSINESS, true, false, PLAN",
    "FREE, false, true, PURCHASE",
    "FREE, true, true, PURCHASE",
    "PRO, true, true, PURCHASE"
  })
  void ofAPremiumTemplateComesByPlanOrPurchase(
      Tier tier, boolean official, boolean purchased, TemplateEntitlement expected) {
    TemplateReader dave = new TemplateReader(Optional.of(DAVE), tier, purchased);
    assertThat(TemplateEntitlement.of(template(TEN, official), dave)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void ofAFreeTemplateIsEverybodys(boolean official) {
    Template free = template(TemplatePrice.free(), official);
    assertThat(TemplateEntitlement.of(free, TemplateReader.anonymous()))
        .isEqualTo(TemplateEntitlement.FREE);
  }

  @Test
  void isTheCreatorsOnAnyTier() {
    TemplateReader carol = new TemplateReader(Optional.of(CAROL), Tier.FREE, false);
    assertThat(TemplateEntitlement.of(template(TEN, true), carol))
        .isEqualTo(TemplateEntitlement.OWNER);
  }

  @Test
  void isNobodysWithoutSigningIn() {
    assertThat(TemplateEntitlement.of(template(TEN, true), TemplateReader.anonymous()))
        .isEqualTo(TemplateEntitlement.NEEDS_PLAN_OR_PURCHASE);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"NEEDS_PLAN_OR_PURCHASE", "NEEDS_PURCHASE"})
  void isGrantedForAReason(TemplateEntitlement reason) {
    assertThat(reason.granted()).isTrue();
    assertThatCode(reason::require).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NEEDS_PURCHASE | This template is premium; buy it.",
        "NEEDS_PLAN_OR_PURCHASE | This template is premium; buy it or change to Pro or Business."
      })
  void isRefusedForAReason(TemplateEntitlement reason, String message) {
    assertThat(reason.granted()).isFalse();
    assertThat(refusal(reason::require))
        .isEqualTo(
            new Problem(ErrorCode.TEMPLATE_NOT_ENTITLED, message, Map.of("reason", reason.wire())));
  }
}
