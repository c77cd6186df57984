package dev.aether.domain.deployment;

import static dev.aether.domain.deployment.SampleDeployments.pending;
import static dev.aether.domain.deployment.SampleDeployments.ready;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.Limit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeploymentRetentionTest {
  private static final List<Deployment> FIVE =
      List.of(
          ready(4),
          ready(1),
          pending(Environment.PREVIEW, 2).failed(SampleDeployments.NO_ROOM),
          ready(5),
          ready(3));

  @ParameterizedTest
  @CsvSource({"FREE, 5", "STARTER, 20", "PRO, 100", "BUSINESS, 1000"})
  void keepsMoreTheMoreIsPaid(Tier tier, int limit) {
    assertThat(DeploymentRetention.limitOf(tier).toEdge()).isEqualTo(limit);
  }

  @Test
  void dropsTheOldestThatEnded() {
    assertThat(dropped(Set.of(), Set.of(), 2)).containsExactly(1, 2, 3);
    assertThat(dropped(Set.of(), Set.of(), 4)).containsExactly(1);
    assertThat(dropped(Set.of(), Set.of(), 5)).isEmpty();
  }

  @Test
  void keepsWhatIsLiveOrReferredTo() {
    assertThat(dropped(Set.of(1), Set.of(2), 1)).containsExactly(3, 4);
  }

  @Test
  void keepsWhatHasNotEndedAndDoesNotCountIt() {
    List<Deployment> running =
        List.of(pending(Environment.PRODUCTION, 1), pending(Environment.PREVIEW, 3), ready(2));
    assertThat(DeploymentRetention.drop(running, Set.of(), Set.of(), Limit.of(1))).isEmpty();
    assertThat(DeploymentRetention.drop(running, Set.of(), Set.of(), Limit.of(0)))
        .containsExactly(ready(2));
  }

  private static List<Integer> dropped(Set<Integer> live, Set<Integer> referred, int limit) {
    return DeploymentRetention.drop(
            FIVE,
            Set.copyOf(live.stream().map(SampleDeployments::bundle).toList()),
            Set.copyOf(referred.stream().map(SampleDeployments::id).toList()),
            Limit.of(limit))
        .stream()
        .map(Deployment::sequence)
        .toList();
  }
}
