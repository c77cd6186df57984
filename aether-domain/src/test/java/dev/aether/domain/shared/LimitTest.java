package dev.aether.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

  @Test
  void admitsUpToItsMaximum() {
    assertThat(Limit.of(3).admits(2)).isTrue();
    assertThat(Limit.of(3).admits(3)).isFalse();
    assertThat(Limit.of(3).admits(Long.MAX_VALUE)).isFalse();
  }

  @Test
  void ofZeroAdmitsNothing() {
    assertThat(Limit.of(0).admits(0)).isFalse();
  }

  @Test
  void unlimitedAdmitsAnything() {
    assertThat(Limit.unlimited().admits(Long.MAX_VALUE)).isTrue();
  }

  @Test
  void minusOneMeansUnlimitedAtTheEdges() {
    assertThat(Limit.ofEdge(-1)).isEqualTo(Limit.unlimited());
    assertThat(Limit.unlimited().toEdge()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, Integer.MAX_VALUE})
  void aNumberIsItselfAtTheEdges(int max) {
    assertThat(Limit.ofEdge(max)).isEqualTo(Limit.of(max));
    assertThat(Limit.of(max).toEdge()).isEqualTo(max);
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, Integer.MIN_VALUE})
  void refusesOtherNegativeNumbers(int max) {
    assertThatThrownBy(() -> Limit.ofEdge(max)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFiniteLimitIsNeverMinusOne() {
    assertThatThrownBy(() -> Limit.of(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void admitsAnAmountThatJustFits() {
    assertThat(Limit.of(3).admits(1, 2)).isTrue();
    assertThat(Limit.of(3).admits(1, 3)).isFalse();
    assertThat(Limit.of(3).admits(5, 0)).isFalse();
    assertThat(Limit.of(Integer.MAX_VALUE).admits(1, Long.MAX_VALUE)).isFalse();
    assertThat(Limit.unlimited().admits(Long.MAX_VALUE, Long.MAX_VALUE)).isTrue();
  }

  @Test
  void leavesWhatIsNotUsedAndNeverLessThanNothing() {
    assertThat(Limit.of(3).after(0)).isEqualTo(Limit.of(3));
    assertThat(Limit.of(3).after(2)).isEqualTo(Limit.of(1));
    assertThat(Limit.of(3).after(3)).isEqualTo(Limit.of(0));
    assertThat(Limit.of(3).after(Long.MAX_VALUE)).isEqualTo(Limit.of(0));
    assertThat(Limit.unlimited().after(Long.MAX_VALUE)).isEqualTo(Limit.unlimited());
  }

  @Test
  void coversALimitThatIsNotGreater() {
    assertThat(Limit.of(3).covers(Limit.of(3))).isTrue();
    assertThat(Limit.of(3).covers(Limit.of(4))).isFalse();
    assertThat(Limit.of(3).covers(Limit.unlimited())).isFalse();
    assertThat(Limit.unlimited().covers(Limit.of(4))).isTrue();
    assertThat(Limit.unlimited().covers(Limit.unlimited())).isTrue();
  }
}
