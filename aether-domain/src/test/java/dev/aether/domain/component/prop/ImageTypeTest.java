package dev.aether.domain.component.prop;

import static dev.aether.domain.component.prop.Verdicts.less;
import static dev.aether.domain.component.prop.Verdicts.nearest;
import static dev.aether.domain.component.prop.Verdicts.same;
import static dev.aether.domain.component.prop.Verdicts.violation;
import static dev.aether.domain.component.prop.Verdicts.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTypeTest {
  private static final ImageType IMAGE = new ImageType();
  private static final String SRC = "'src':'https://a.example/a.png'";

  @Nested
  class Check {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{" + SRC + ",'alt':''}",
          "{" + SRC + ",'alt':'Bread','width':1,'height':20000}",
          "{'src':'','alt':'Nothing yet'}"
        })
    void takesAnAddressWithItsDescription(String json) {
      assertThat(violations(IMAGE, json)).isEmpty();
    }

    @Test
    void asksForAddressAndDescription() {
      assertThat(violations(IMAGE, "{}"))
          .containsExactly(
              new Violation(Rule.MISSING_PROP, "/src", "This is required."),
              new Violation(Rule.MISSING_PROP, "/alt", "This is required."));
    }

    @Test
    void looksAtEveryField() {
      String json = "{'src':'/a.png','alt':1,'width':0,'height':20001,'title':'x'}";
      assertThat(violations(IMAGE, json))
          .extracting(Violation::rule, Violation::pointer)
          .containsExactly(
              tuple(Rule.BAD_FORMAT, "/src"),
              tuple(Rule.WRONG_KIND, "/alt"),
              tuple(Rule.OUT_OF_RANGE, "/width"),
              tuple(Rule.OUT_OF_RANGE, "/height"),
              tuple(Rule.UNKNOWN_PROP, "/title"));
    }

    @Test
    void holdsDescriptionsUpToFiveHundredCharacters() {
      String image = "{" + SRC + ",'alt':'" + "a".repeat(500);
      assertThat(violations(IMAGE, image + "'}")).isEmpty();
      assertThat(violations(IMAGE, image + "a'}"))
          .containsExactly(
              new Violation(
                  Rule.TOO_LONG, "/alt", "The text has 501 characters; at most 500 fit."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'https://a.example/a.png'", "null", "[]", "1"})
    void refusesWhatIsNoObject(String json) {
      assertThat(violations(IMAGE, json))
          .containsExactly(violation(Rule.WRONG_KIND, "An object is expected here."));
    }
  }

  @Nested
  class NearestImage {

    @Test
    void isMadeOfAnAddressAlone() {
      assertThat(nearest(IMAGE, "' https://a.example/a.png'"))
          .isEqualTo(same("{" + SRC + ",'alt':''}"));
      assertThat(nearest(IMAGE, "'a picture'")).isEmpty();
    }

    @Test
    void getsAnEmptyDescription() {
      assertThat(nearest(IMAGE, "{" + SRC + "}")).isEqualTo(same("{" + SRC + ",'alt':''}"));
    }

    @Test
    void losesWhatIsNoPartOfAPicture() {
      assertThat(nearest(IMAGE, "{" + SRC + ",'alt':'A','width':'wide','title':'x'}"))
          .isEqualTo(less("{" + SRC + ",'alt':'A'}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'alt':'A'}", "{'src':'/a.png'}", "{'src':1}", "null", "1", "[]"})
    void isNothingWithoutAnAddress(String json) {
      assertThat(nearest(IMAGE, json)).isEmpty();
    }
  }
}
