package dev.aether.domain.component.prop;

import static dev.aether.domain.component.prop.Verdicts.less;
import static dev.aether.domain.component.prop.Verdicts.nearest;
import static dev.aether.domain.component.prop.Verdicts.same;
import static dev.aether.domain.component.prop.Verdicts.violation;
import static dev.aether.domain.component.prop.Verdicts.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.component.ComponentKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListTypeTest {
  private static final ListType TAGS = new ListType(new TextType(1, 3), 1, 3);
  private static final ListType FLAGS = ListType.of(new FlagType(), 2);

  @Nested
  class Check {

    @ParameterizedTest
    @ValueSource(strings = {"['a']", "['a','a','a']"})
    void takesListsUpToBothEnds(String json) {
      assertThat(violations(TAGS, json)).isEmpty();
    }

    @Test
    void refusesTooFewAndTooMany() {
      assertThat(violations(TAGS, "[]"))
          .containsExactly(violation(Rule.TOO_SHORT, "The list has 0 members; it needs 1."));
      assertThat(violations(TAGS, "['a','b','c','d']"))
          .containsExactly(violation(Rule.TOO_LONG, "The list has 4 members; at most 3 fit."));
    }

    @Test
    void looksAtEveryMember() {
      assertThat(violations(TAGS, "['', 'a', 1, 'long', 'b']"))
          .containsExactly(
              violation(Rule.TOO_LONG, "The list has 5 members; at most 3 fit."),
              new Violation(Rule.TOO_SHORT, "/0", "The text has 0 characters; it needs 1."),
              new Violation(Rule.WRONG_KIND, "/2", "A text is expected here."),
              new Violation(Rule.TOO_LONG, "/3", "The text has 4 characters; at most 3 fit."));
    }

    @Test
    void looksIntoListsOfLists() {
      assertThat(violations(ListType.of(FLAGS, 9), "[[true],[false,0]]"))
          .containsExactly(
              new Violation(Rule.WRONG_KIND, "/1/1", "True or false is expected here."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a'", "{'0':'a'}", "null", "1"})
    void refusesWhatIsNoList(String json) {
      assertThat(violations(TAGS, json))
          .containsExactly(violation(Rule.WRONG_KIND, "A list is expected here."));
    }
  }

  @Nested
  class NearestList {

    @Test
    void isOneThatFits() {
      assertThat(nearest(TAGS, "['a','b','c']")).isEqualTo(same("['a','b','c']"));
      assertThat(nearest(FLAGS, "[]")).isEqualTo(same("[]"));
    }

    @Test
    void hasMembersMadeToFit() {
      assertThat(nearest(TAGS, "['a', 1]")).isEqualTo(same("['a','1']"));
      assertThat(nearest(TAGS, "['a', 'four']")).isEqualTo(less("['a','fou']"));
    }

    @Test
    void leavesOutMembersThatComeNearNothing() {
      assertThat(nearest(TAGS, "['a', null, 'b']")).isEqualTo(less("['a','b']"));
      assertThat(nearest(FLAGS, "[0]")).isEqualTo(less("[]"));
    }

    @Test
    void leavesOutThoseBeyondTheMostThatFit() {
      assertThat(nearest(TAGS, "['a','b','c','d']")).isEqualTo(less("['a','b','c']"));
      assertThat(nearest(TAGS, "[null,'a','b','c']")).isEqualTo(less("['a','b','c']"));
    }

    @Test
    void isMadeOfOneValue() {
      assertThat(nearest(TAGS, "'a'")).isEqualTo(same("['a']"));
      assertThat(nearest(TAGS, "'four'")).isEqualTo(less("['fou']"));
      assertThat(nearest(FLAGS, "{}")).isEmpty();
      assertThat(nearest(FLAGS, "null")).isEmpty();
    }

    @Test
    void isNotMadeUpWhereTooFewRemain() {
      assertThat(nearest(TAGS, "[null]")).isEmpty();
      assertThat(nearest(TAGS, "[]")).isEmpty();
    }
  }

  @Nested
  class Guards {

    @Test
    void takeUpToAThousandMembers() {
      assertThat(new ListType(new FlagType(), 0, 0).max()).isZero();
      assertThat(new ListType(new FlagType(), 1_000, 1_000).min()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({"-1,5", "2,1", "0,1001"})
    void refuseOtherSizes(int min, int max) {
      assertThatThrownBy(() -> new ListType(new FlagType(), min, max))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no list of " + min + " to " + max + " FlagType[]");
    }

    @Test
    void refusePlacesForChildren() {
      SlotType slot = SlotType.of(1, ComponentKind.ELEMENT);
      assertThatThrownBy(() -> ListType.of(slot, 1)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> ListType.of(null, 1)).isInstanceOf(NullPointerException.class);
    }
  }
}
