package dev.aether.domain.component;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusedPlace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropLimitsTest {

  @Nested
  class Depth {

    @Test
    void mayBeEightLevels() {
      assertThat(tree(nested(7))).isNotNull();
    }

    @Test
    void refusesANinthLevel() {
      assertThat(refusedPlace(() -> tree(nested(8)))).isEqualTo("/props/p" + "/0".repeat(7));
    }

    @Test
    void isNotMeasuredByRecursion() {
      assertThat(refusal(() -> tree(nested(60))).message()).contains("deeper than 8");
      assertThat(refusal(() -> nested(100_000)).message()).contains("deeper than 64 levels");
    }

    private static PropValue nested(int levels) {
      PropValue value = PropValue.number(1);
      for (int i = 1; i < levels; i++) {
        value = PropValue.items(List.of(value));
      }
      return value;
    }
  }

  @Nested
  class Values {

    @Test
    void mayBeTwoThousandInOneNode() {
      assertThat(tree(ones(1_998))).isNotNull();
    }

    @Test
    void refusesOneMore() {
      assertThat(refusedPlace(() -> tree(ones(1_999)))).isEqualTo("/props");
    }

    @Test
    void areCountedInAllLists() {
      PropValue lists = PropValue.items(Collections.nCopies(45, ones(45)));
      assertThat(refusal(() -> tree(lists)).message()).contains("more than 2000 values");
    }

    private static PropValue ones(int count) {
      return PropValue.items(Collections.nCopies(count, PropValue.number(1)));
    }
  }

  @Nested
  class Texts {

    @Test
    void mayHaveTwentyThousandCharacters() {
      assertThat(tree(PropValue.text("a".repeat(20_000)))).isNotNull();
      assertThat(refusedPlace(() -> tree(PropValue.text("a".repeat(20_001)))))
          .isEqualTo("/props/p");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b", "\uD83C", "\uDF5E", "\uDF5E\uD83C", "a\uD83C"})
    void areRefusedWhenTheyCannotBeStored(String text) {
      assertThat(refusedPlace(() -> tree(PropValue.text(text)))).isEqualTo("/props/p");
      assertThat(refusedPlace(() -> tree(PropValue.fields(Map.of(text, PropValue.flag(true))))))
          .isEqualTo("/props/p");
    }

    @ParameterizedTest
    @CsvSource({"a/b,a~1b", "m~n,m~0n", "~1,~01", "'',''"})
    void areNamedByAnEscapedPointer(String name, String escaped) {
      PropValue inner = PropValue.fields(Map.of(name, PropValue.texts(List.of("fine", "\0"))));
      assertThat(refusedPlace(() -> tree(inner))).isEqualTo("/props/p/" + escaped + "/1");
    }
  }

  @Test
  void aNameHasAHundredCharactersAtMost() {
    assertThat(tree(PropValue.fields(Map.of("a".repeat(100), PropValue.flag(true))))).isNotNull();
    assertThat(
            refusedPlace(
                () -> tree(PropValue.fields(Map.of("a".repeat(101), PropValue.flag(true))))))
        .isEqualTo("/props/p");
  }

  @Test
  void longNamesAboveManyValuesDoNotFillTheMemory() {
    PropValue value = PropValue.items(Collections.nCopies(1_900, PropValue.number(1)));
    for (int i = 0; i < 6; i++) {
      value = PropValue.fields(Map.of("가".repeat(20_000), value));
    }
    PropValue hostile = value;
    assertThat(refusedPlace(() -> tree(hostile))).hasSizeLessThan(1_000);
  }

  private static ComponentTree tree(PropValue prop) {
    return ComponentTree.of(
        ComponentNode.leaf("root", ComponentType.PAGE, PropValue.fields(Map.of("p", prop))));
  }
}
