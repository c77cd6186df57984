package dev.aether.domain.component;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderStringsTest {

  @Test
  void areUnescaped() {
    assertThat(JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83C\\udf5e\""))
        .isEqualTo(PropValue.text("\"\\/\b\f\n\r\t\u00e9\uD83C\uDF5E"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\",
        "\"\\x\"",
        "\"\\u\"",
        "\"\\u12\"",
        "\"\\u12G4\"",
        "\"\\u１２３４\"",
        "\"\\u-001\"",
        "\"\n\"",
        "\"\t\"",
        "\"\u0001\"",
        "'a'"
      })
  void mustBeWellFormed(String json) {
    assertThat(refusalCode(() -> JsonReader.read(json))).isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\ud83c\"",
        "\"\\udf5e\"",
        "\"\\udf5e\\ud83c\"",
        "\"\\ud83cx\"",
        "\"\uD83C\"",
        "{\"\\ud83c\":1}"
      })
  void refuseHalfOfASurrogatePair(String json) {
    assertThat(refusal(() -> JsonReader.read(json)).message()).contains("surrogate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\u0000\"", "\"a\\u0000b\"", "{\"\\u0000\":1}"})
  void refuseNul(String json) {
    assertThat(refusal(() -> JsonReader.read(json)).message()).contains("NUL");
  }
}
