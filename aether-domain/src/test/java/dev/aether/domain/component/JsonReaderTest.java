package dev.aether.domain.component;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @Test
  void readsEveryKindOfValue() {
    assertThat(JsonReader.read(" {\"a\" : [1, -2.5, true, false, null, \"x\"]\r\n,\t\"b\":{}} "))
        .isEqualTo(
            PropValue.fields(
                Map.of(
                    "a",
                    PropValue.items(
                        List.of(
                            PropValue.number(1),
                            new PropValue.Num(new BigDecimal("-2.5")),
                            PropValue.flag(true),
                            PropValue.flag(false),
                            PropValue.Null.INSTANCE,
                            PropValue.text("x"))),
                    "b",
                    PropValue.fields(Map.of()))));
  }

  @Test
  void keepsTheOrderOfFields() {
    PropValue.Fields fields = (PropValue.Fields) JsonReader.read("{\"z\":1,\"a\":2,\"m\":3}");
    assertThat(fields.values().keySet()).containsExactly("z", "a", "m");
  }

  @Nested
  class Structure {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "{",
          "}",
          "[",
          "]",
          "[1",
          "[1,",
          "[1,]",
          "[,1]",
          "[,]",
          "[1 2]",
          "[1;2]",
          "{,}",
          "{\"a\"}",
          "{\"a\":}",
          "{\"a\":1,}",
          "{a:1}",
          "{'a':1}",
          "{1:1}",
          "{\"a\" 1}",
          "[1}",
          "{\"a\":1]",
          "tru",
          "True",
          "nul",
          "undefined",
          "/**/1",
          "1//",
          "\uFEFF1",
          "\u00A01",
          "\f1",
          "\0",
          "1\0"
        })
    void mustBeWellFormed(String json) {
      assertThat(refusalCode(() -> JsonReader.read(json))).isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "{}{}", "[]]", "true,", "\"a\"b", "null;", "nullnull"})
    void refusesTextAfterTheValue(String json) {
      assertThat(refusal(() -> JsonReader.read(json)).message()).contains("text after the value");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"a\":1,\"a\":1}",
          "{\"a\":null,\"a\":1}",
          "{\"a\":1,\"\\u0061\":2}",
          "[{\"x\":{\"\":1,\"\":2}}]"
        })
    void refusesAFieldTwice(String json) {
      assertThat(refusal(() -> JsonReader.read(json)).message()).contains("twice");
    }

    @Test
    void namesThePlaceOfTheMistake() {
      Problem problem = refusal(() -> JsonReader.read("{\"a\": x}"));
      assertThat(problem.details()).containsEntry("offset", 6);
      assertThat(problem.message()).contains("character 6");
    }
  }
}
