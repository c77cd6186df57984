package dev.aether.domain.template;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static dev.aether.domain.template.SampleTemplates.CAROL;
import static dev.aether.domain.template.SampleTemplates.TEN;
import static dev.aether.domain.template.SampleTemplates.author;
import static dev.aether.domain.template.SampleTemplates.template;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.theme.Theme;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  @Nested
  class Creation {

    @ParameterizedTest
    @CsvSource({
      "FREE, false, false",
      "STARTER, false, false",
      "PRO, false, true",
      "BUSINESS, false, true",
      "FREE, true, true"
    })
    void isForProAndBusinessAndStaff(Tier tier, boolean staff, boolean allowed) {
      assertThat(author(tier, staff).mayCreate()).isEqualTo(allowed);
    }

    @Test
    void givesAnUnofficialTemplateOfItsAuthor() {
      assertThat(create(author(Tier.PRO, false))).isEqualTo(template(TEN, false));
    }

    @Test
    void ofStaffIsNotOfficialByItself() {
      assertThat(create(author(Tier.FREE, true)).official()).isFalse();
    }

    @Test
    void isRefusedOnSmallerTiersWithWhatIsNeeded() {
      assertThat(refusal(() -> create(author(Tier.STARTER, false))))
          .isEqualTo(
              new Problem(
                  ErrorCode.TEMPLATE_CREATION_NOT_IN_PLAN,
                  "Templates are made on the plans Pro and Business.",
                  Map.of("tier", "starter", "needed", "pro")));
    }

    private static Template create(TemplateAuthor author) {
      return Template.created(
          SampleTemplates.ID,
          new TemplateSlug("saas-landing"),
          SampleTemplates.listing(),
          TemplateBody.of(ComponentTree.blank()),
          TEN,
          author);
    }
  }

  @Nested
  class Official {

    @Test
    void isSaidByStaff() {
      Template template = template(TEN, false);
      assertThat(template.madeOfficial(author(Tier.FREE, true))).isEqualTo(template(TEN, true));
    }

    @Test
    void isNotSaidByACustomerHoweverLarge() {
      assertThat(refusal(() -> template(TEN, false).madeOfficial(author(Tier.BUSINESS, false))))
          .isEqualTo(
              Problem.of(
                  ErrorCode.AUTH_INSUFFICIENT_PERMISSIONS, "Only staff make a template official."));
    }
  }

  @Test
  void isByItsCreatorAlone() {
    assertThat(template(TEN, false).isBy(CAROL)).isTrue();
    assertThat(template(TEN, false).isBy(new UserId(new UUID(0, 8)))).isFalse();
  }

  @Nested
  class SlugOfIt {

    @ParameterizedTest
    @ValueSource(strings = {"saas-landing", "abc", "admin", "a-1"})
    void isAPathSegment(String slug) {
      assertThat(new TemplateSlug(slug)).hasToString(slug);
    }

    @Test
    void hasThreeToSixtyThreeCharacters() {
      assertThat(new TemplateSlug("a".repeat(63)).value()).hasSize(63);
      assertThat(refusalCode(() -> new TemplateSlug("a".repeat(64))))
          .isEqualTo(ErrorCode.TEMPLATE_INVALID);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"ab", "-abc", "a--b", "A-b", "a_b", "abc\n"})
    void isRefusedOtherwise(String slug) {
      Problem problem = refusal(() -> new TemplateSlug(slug));
      assertThat(problem.code()).isEqualTo(ErrorCode.TEMPLATE_INVALID);
      assertThat(problem.details()).containsEntry("pointer", "/slug");
    }
  }

  @Nested
  class Body {

    @Test
    void holdsAStructureAlone() {
      TemplateBody body = TemplateBody.of(ComponentTree.blank());
      assertThat(body.defaultContent().values()).isEmpty();
      assertThat(body.themePresets()).isEmpty();
      assertThat(body.prompts()).isEqualTo(new AiPrompts("", "", ""));
    }

    @Test
    void holdsTwelvePresets() {
      assertThat(presets(12).themePresets()).hasSize(12);
      assertThat(refusal(() -> presets(13)))
          .isEqualTo(
              Problem.at(ErrorCode.TEMPLATE_INVALID, "/themePresets", "There are more than 12."));
    }

    @Test
    void holdsContentUpToItsLength() {
      int quotes = "{\"a\":\"\"}".length();
      assertThat(content("x".repeat(65_536 - quotes)).defaultContent().values()).hasSize(1);
      assertThat(refusal(() -> content("x".repeat(65_537 - quotes))))
          .isEqualTo(
              Problem.at(
                  ErrorCode.TEMPLATE_INVALID,
                  "/defaultContent",
                  "It has more than 65536 characters."));
    }

    private static TemplateBody presets(int number) {
      return new TemplateBody(
          ComponentTree.blank(),
          PropValue.fields(Map.of()),
          Collections.nCopies(number, Theme.standard()),
          AiPrompts.none());
    }

    private static TemplateBody content(String text) {
      return new TemplateBody(
          ComponentTree.blank(),
          PropValue.fields(Map.of("a", PropValue.text(text))),
          List.of(),
          AiPrompts.none());
    }
  }

  @Nested
  class Prompts {

    @Test
    void haveUpToTwoThousandCharactersEach() {
      String longest = "a".repeat(2_000);
      assertThat(new AiPrompts(longest, longest, longest).style()).hasSize(2_000);
    }

    @ParameterizedTest
    @CsvSource({"0, structure", "1, content", "2, style"})
    void areRefusedAtTheirPlace(int which, String field) {
      String[] texts = {"", "", ""};
      texts[which] = "a".repeat(2_001);
      assertThat(refusal(() -> new AiPrompts(texts[0], texts[1], texts[2])))
          .isEqualTo(
              Problem.at(
                  ErrorCode.TEMPLATE_INVALID,
                  "/aiPrompts/" + field,
                  "The AI prompt has 2001 characters; at most 2000 fit."));
    }
  }

  @ParameterizedTest
  @EnumSource
  void entitlementsHaveALowerCaseName(TemplateEntitlement entitlement) {
    assertThat(entitlement.wire()).isEqualTo(entitlement.name().toLowerCase(Locale.ROOT));
  }
}
