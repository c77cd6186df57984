package dev.aether.domain.component;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileJsonTest {
  private static final String PAGE =
      "{\"version\":\"1.0\",\"root\":{\"id\":\"r\",\"type\":\"page\"";

  @Test
  void aMillionNodesAreRefusedUnread() {
    String node = "{\"id\":\"a\",\"type\":\"b\"},";
    Problem problem = refusedQuickly(PAGE + ",\"children\":[" + node.repeat(1_000_000) + "]}}");
    assertThat(problem.code()).isEqualTo(ErrorCode.VAL_INVALID_INPUT);
    assertThat(problem.message()).isEqualTo("The JSON has more than 4194304 characters.");
  }

  @Test
  void aMillionEmptyNodesAreRefusedWhileReading() {
    Problem problem = refusedQuickly(PAGE + ",\"children\":[" + "{},".repeat(1_000_000) + "{}]}}");
    assertThat(problem.code()).isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
    assertThat(problem.message()).startsWith("The JSON has more than 200000 values at character ");
  }

  @Test
  void theFirstNodeTooManyIsNamed() {
    StringBuilder nodes = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      nodes.append(i == 0 ? "" : ",").append("{\"id\":\"n").append(i).append("\",\"type\":\"b\"}");
    }
    assertThat(refusedQuickly(PAGE + ",\"children\":[" + nodes + "]}}"))
        .isEqualTo(
            Problem.at(
                ErrorCode.SITE_INVALID_TREE,
                "/root/children/9999",
                "The tree has more than 10000 nodes."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"children\":[{\"id\":\"a\",\"type\":\"b\"",
        ",\"props\":{\"a\":{\"b\"",
        ",\"props\":[[["
      })
  void aHundredThousandLevelsDoNotSpendTheStack(String level) {
    Problem problem = refusedQuickly(PAGE + level.repeat(100_000));
    assertThat(problem.code()).isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1E+99999999999999999999", "1e-999999999", "1e31"})
  void anExponentDoesNotBecomeDigits(String number) {
    Problem problem = refusedQuickly(PAGE + ",\"props\":{\"a\":" + number + "}}}");
    assertThat(problem.code()).isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
  }

  @Test
  void aMillionDigitsAreRefused() {
    Problem problem = refusedQuickly(PAGE + ",\"props\":{\"a\":" + "1".repeat(1_000_000) + "}}}");
    assertThat(problem.code()).isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
  }

  private static Problem refusedQuickly(String json) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> refusal(() -> ComponentTree.ofJson(json)));
  }
}
