package dev.aether.domain.component;

import static dev.aether.domain.component.Json.json;
import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropValueExtentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1 | 1 | 1",
        "'a' | 1 | 1",
        "true | 1 | 1",
        "null | 1 | 1",
        "[] | 1 | 1",
        "{} | 1 | 1",
        "[1] | 2 | 2",
        "{'a':1} | 2 | 2",
        "[1,2,3] | 2 | 4",
        "[[],[[1],2]] | 4 | 6",
        "{'a':{'b':[1]},'c':2} | 4 | 5",
        "[[[]],1] | 3 | 4"
      })
  void countsLevelsAndValues(String json, int depth, int count) {
    assertThat(json(json).depth()).isEqualTo(depth);
    assertThat(json(json).count()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1.50",
        "1e30",
        "1e-30",
        "true",
        "false",
        "null",
        "''",
        "'a'",
        "[]",
        "{}",
        "[1]",
        "[1,2]",
        "{'a':1}",
        "{'a':1,'b':[]}",
        "'é'",
        "'빵'",
        "'🥐'",
        "'<>&'",
        "'\\u2028\\u2029'",
        "'\\n\\r\\t\\\\\\u0022'",
        "'\\u0001\\b\\f\\u001f\\u007f'",
        "{'<é🥐':'\\u07ff\\u0800'}"
      })
  void countsTheBytesThatArePrinted(String json) {
    PropValue value = json(json);
    assertThat(value.bytes()).isEqualTo(value.toJson().getBytes(StandardCharsets.UTF_8).length);
  }

  @Nested
  class Limits {

    @Test
    void areSixtyFourLevels() {
      PropValue deepest = PropValue.number(1);
      for (int level = 2; level <= 64; level++) {
        deepest = PropValue.items(List.of(deepest));
      }
      PropValue value = deepest;
      assertThat(value.depth()).isEqualTo(64);
      assertThat(refusal(() -> PropValue.items(List.of(value))))
          .isEqualTo(refused("nesting deeper than 64 levels"));
      assertThat(refusal(() -> PropValue.Fields.of("a", value)))
          .isEqualTo(refused("nesting deeper than 64 levels"));
    }

    @Test
    void areTwoHundredThousandValues() {
      PropValue one = PropValue.number(1);
      assertThat(PropValue.items(Collections.nCopies(199_999, one)).count()).isEqualTo(200_000);
      assertThat(refusal(() -> PropValue.items(Collections.nCopies(200_000, one))))
          .isEqualTo(refused("more than 200000 values"));
    }

    @Test
    void areThirtyTwoMebibytes() {
      int most = 32 * 1_024 * 1_024;
      PropValue text = PropValue.text("a".repeat(most - 4));
      assertThat(PropValue.items(List.of(text)).bytes()).isEqualTo(most);
      PropValue longer = PropValue.text("a".repeat(most - 3));
      assertThat(refusal(() -> PropValue.items(List.of(longer))))
          .isEqualTo(refused("more than 33554432 bytes"));
    }

    @Test
    void countTheNamesOfFields() {
      int most = 32 * 1_024 * 1_024;
      String name = "a".repeat(most - 6);
      assertThat(PropValue.Fields.of(name, PropValue.number(1)).bytes()).isEqualTo(most);
      assertThat(refusal(() -> PropValue.Fields.of(name, PropValue.number(10))))
          .isEqualTo(refused("more than 33554432 bytes"));
    }

    /** Ten references each to the one below: ten to the power of 64, and hardly any memory. */
    @Test
    void countWhatIsSharedAsOftenAsItIsThere() {
      assertThat(
              refusal(
                  () -> {
                    PropValue laughs = PropValue.text("ha");
                    for (int i = 0; i < 64; i++) {
                      laughs = PropValue.items(Collections.nCopies(10, laughs));
                    }
                  }))
          .isEqualTo(refused("more than 200000 values"));
    }

    @Test
    void countBytesThatAreSharedAsOftenAsTheyAreThere() {
      PropValue page = PropValue.text("a".repeat(1 << 20));
      assertThat(refusal(() -> PropValue.items(Collections.nCopies(100_000, page))))
          .isEqualTo(refused("more than 33554432 bytes"));
    }

    private static Problem refused(String what) {
      return Problem.of(ErrorCode.VAL_INVALID_INPUT, "The value has " + what + ".");
    }
  }
}
