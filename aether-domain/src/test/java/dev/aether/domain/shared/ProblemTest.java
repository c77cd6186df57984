package dev.aether.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void namesThePlaceOfAField() {
    assertThat(Problem.at(ErrorCode.VAL_MISSING_FIELD, "/a/0", "Missing.").details())
        .isEqualTo(Map.of("pointer", "/a/0"));
  }

  @Test
  void hasNoDetailsUnlessGiven() {
    assertThat(Problem.of(ErrorCode.SITE_NOT_FOUND, "Gone.").details()).isEmpty();
  }

  @Test
  void doesNotChangeWithTheMapItWasMadeFrom() {
    Map<String, Object> facts = new HashMap<>(Map.of("limit", 3));
    Problem problem = new Problem(ErrorCode.SITE_LIMIT_EXCEEDED, "Full.", facts);
    facts.put("used", 3);
    assertThat(problem.details()).containsOnlyKeys("limit");
  }

  @Test
  void travelsInTheException() {
    Problem problem = Problem.of(ErrorCode.SITE_NOT_FOUND, "There is no such site.");
    DomainException thrown = problem.asException();
    assertThat(thrown.problem()).isSameAs(problem);
    assertThat(thrown.code()).isEqualTo(ErrorCode.SITE_NOT_FOUND);
    assertThat(thrown).hasMessage("SITE_001 There is no such site.");
  }

  @Test
  void keepsTheCause() {
    IllegalStateException cause = new IllegalStateException("cause");
    Problem problem = Problem.of(ErrorCode.SYS_INTERNAL, "Sorry.");
    assertThat(new DomainException(problem, cause)).hasCause(cause);
  }

  @Test
  void hasACodeAndAMessage() {
    assertThatThrownBy(() -> Problem.of(null, "x")).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Problem.of(ErrorCode.SYS_INTERNAL, null))
        .isInstanceOf(NullPointerException.class);
  }
}
