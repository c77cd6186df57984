package dev.aether.domain.component;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderLimitsTest {
  private static final String SAMPLE =
      "{\"a\": [1, -2.5e3, true, false, null, \"x\\n\\u00e9\\ud83c\\udf5e\"], \"b\": {\"c\": {}}}";

  @Test
  void readsSixtyFourLevels() {
    assertThat(JsonReader.read("[".repeat(64) + "]".repeat(64))).isNotNull();
    assertThat(refusal(() -> JsonReader.read("[".repeat(65) + "]".repeat(65))).message())
        .contains("deeper than 64");
  }

  @Test
  void countsDepthAndNotBrackets() {
    assertThat(JsonReader.read("[" + "[],".repeat(1_000) + "{}]")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void refusesAnEndlessDepthBeforeTheStackIsSpent(String opening) {
    assertThat(refusalCode(() -> JsonReader.read(opening.repeat(100_000))))
        .isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,", "[],", "{},", "\"\","})
  void refusesAMillionValues(String value) {
    assertThat(refusal(() -> JsonReader.read("[" + value.repeat(1_000_000) + "0]")).message())
        .contains("more than 200000 values");
  }

  @Test
  void refusesMoreCharactersThanItReads() {
    String blanks = " ".repeat(JsonReader.MAX_CHARACTERS);
    assertThat(refusalCode(() -> JsonReader.read(blanks + "1")))
        .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
    assertThat(JsonReader.read(blanks.substring(1) + "1")).isEqualTo(PropValue.number(1));
  }

  @Test
  void copesWithNamesOfEqualHash() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 1 << 14; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 14; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append(i == 0 ? "\"" : ",\"").append(name).append("\":1");
    }
    assertThat(((PropValue.Fields) JsonReader.read(json + "}")).values()).hasSize(1 << 14);
  }

  @Test
  void refusesASampleCutAnywhere() {
    assertThat(JsonReader.read(SAMPLE)).isNotNull();
    for (int end = 0; end < SAMPLE.length(); end++) {
      String cut = SAMPLE.substring(0, end);
      assertThat(refusalCode(() -> JsonReader.read(cut)))
          .as(cut)
          .isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
    }
  }

  @Test
  void readsOrRefusesWhateverASampleTurnsInto() {
    Random random = new Random(42);
    int read = 0;
    for (int i = 0; i < 50_000; i++) {
      String json = mutated(random);
      try {
        PropValue value = JsonReader.read(json);
        assertThat(JsonReader.read(value.toJson())).as(json).isEqualTo(value);
        read++;
      } catch (DomainException e) {
        assertThat(e.code()).as(json).isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
      }
    }
    assertThat(read).as("mutations that are still JSON").isBetween(1_000, 49_000);
  }

  private static String mutated(Random random) {
    StringBuilder json = new StringBuilder(SAMPLE);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(json.length());
      switch (random.nextInt(4)) {
        case 0 -> json.deleteCharAt(at);
        case 1 -> json.insert(at, json.charAt(random.nextInt(json.length())));
        case 2 -> json.setCharAt(at, (char) random.nextInt(0x10000));
        default -> json.setCharAt(at, "{}[]\",:\\u0eE-+.\0 ".charAt(random.nextInt(17)));
      }
    }
    return json.toString();
  }
}
