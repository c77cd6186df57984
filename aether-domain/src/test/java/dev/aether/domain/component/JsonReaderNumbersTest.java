package dev.aether.domain.component;

import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.0",
        "1e3",
        "1E+3",
        "1e-30",
        "-1.25",
        "9999999999999999999999999999999",
        "0.000000000000000000000000000001",
        "1e30"
      })
  void areKeptExactly(String json) {
    assertThat(((PropValue.Num) JsonReader.read(json)).value())
        .isEqualByComparingTo(new BigDecimal(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01",
        "-01",
        "00",
        "+1",
        ".5",
        "1.",
        "-",
        "--1",
        "1e",
        "1e+",
        "1.e3",
        "0x10",
        "1_000",
        "NaN",
        "Infinity",
        "-Infinity",
        "1e400",
        "1e999999999",
        "1e-999999999",
        "1e31",
        "1e-31",
        "1.5e-30",
        "1.2345e99",
        "12345678901234567890123456789012",
        "１"
      })
  void refuseWhatIsNotOneOrCannotBeStored(String json) {
    assertThat(refusalCode(() -> JsonReader.read(json))).isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
  }

  @Test
  void ofAMillionDigitsAreRefused() {
    assertThat(refusalCode(() -> JsonReader.read("9".repeat(1_000_000))))
        .isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
  }
}
