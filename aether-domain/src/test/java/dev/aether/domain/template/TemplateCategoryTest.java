package dev.aether.domain.template;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCategoryTest {

  @Test
  void areTheSevenOfTheSpecification() {
    assertThat(TemplateCategory.values())
        .extracting(TemplateCategory::wire)
        .containsExactly(
            "saas", "portfolio", "ecommerce", "blog", "restaurant", "landing", "other");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(TemplateCategory category) {
    assertThat(TemplateCategory.ofWire(category.wire())).isEqualTo(category);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"SAAS", "shop", " blog"})
  void refusesOtherNamesAndSaysWhichThereAre(String name) {
    Problem problem = refusal(() -> TemplateCategory.ofWire(name));
    assertThat(problem.code()).isEqualTo(ErrorCode.VAL_INVALID_INPUT);
    assertThat(problem.message()).contains("saas, portfolio, ecommerce").endsWith("other.");
  }
}
