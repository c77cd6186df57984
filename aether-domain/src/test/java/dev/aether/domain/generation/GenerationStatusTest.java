package dev.aether.domain.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenerationStatusTest {

  @ParameterizedTest
  @EnumSource
  void statusIsFoundByItsName(GenerationStatus status) {
    assertThat(GenerationStatus.ofWire(status.wire())).isEqualTo(status);
  }

  @Test
  void percentagesGrowFromStepToStep() {
    assertThat(GenerationStep.values()).extracting(GenerationStep::percent).isSorted();
    assertThat(GenerationStep.DONE.percent()).isEqualTo(100);
  }
}
