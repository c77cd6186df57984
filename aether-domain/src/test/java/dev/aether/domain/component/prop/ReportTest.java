package dev.aether.domain.component.prop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  private final Report report = new Report();

  @Test
  void knowsThePlaceThatIsLookedAt() {
    assertThat(report.pointer()).isEmpty();
    report.enter("items");
    report.enter(3);
    report.enter("a/b~c");
    assertThat(report.pointer()).isEqualTo("/items/3/a~1b~0c");
    report.leave();
    report.leave();
    assertThat(report.pointer()).isEqualTo("/items");
  }

  /** A tilde first, as what stands for a slash has one itself (RFC 6901, section 3). */
  @Test
  void escapesATildeBeforeASlash() {
    report.enter("~1");
    report.enter("/0");
    report.enter("");
    assertThat(report.pointer()).isEqualTo("/~01/~10/");
  }

  @Test
  void notesWhatIsWrongHereAndInAField() {
    assertThat(report.isClean()).isTrue();
    report.enter("props");
    report.add(Rule.WRONG_KIND, "Here.");
    report.add("title", Rule.MISSING_PROP, "In it.");
    assertThat(report.isClean()).isFalse();
    assertThat(report.violations())
        .containsExactly(
            new Violation(Rule.WRONG_KIND, "/props", "Here."),
            new Violation(Rule.MISSING_PROP, "/props/title", "In it."));
    assertThat(report.pointer()).isEqualTo("/props");
  }

  @Test
  void notesTheFirstHundred() {
    for (int i = 0; i < 101; i++) {
      report.enter(i);
      report.add(Rule.TOO_LONG, "Too long.");
      report.leave();
    }
    List<Violation> noted = report.violations();
    assertThat(noted).hasSize(100);
    assertThat(noted.get(0).pointer()).isEqualTo("/0");
    assertThat(noted.get(99).pointer()).isEqualTo("/99");
  }

  @Test
  void tellsRulesAsJsonDoes() {
    assertThat(Rule.UNKNOWN_TYPE.wire()).isEqualTo("unknown_type");
    assertThat(Rule.TOO_MANY_CHILDREN.wire()).isEqualTo("too_many_children");
  }
}
