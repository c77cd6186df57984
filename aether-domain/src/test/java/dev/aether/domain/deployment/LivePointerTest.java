package dev.aether.domain.deployment;

import static dev.aether.domain.deployment.SampleDeployments.bundle;
import static dev.aether.domain.deployment.SampleDeployments.id;
import static dev.aether.domain.deployment.SampleDeployments.pending;
import static dev.aether.domain.deployment.SampleDeployments.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class LivePointerTest {

  @Property
  void endsAtTheHighestSequenceWhateverTheOrder(
      @ForAll @Size(min = 1, max = 12) @UniqueElements
          List<@IntRange(min = 1, max = 99) Integer> finished) {
    LivePointer pointer = LivePointer.to(ready(finished.get(0)));
    for (int sequence : finished) {
      pointer = pointer.after(ready(sequence));
    }
    int highest = finished.stream().max(Integer::compare).orElseThrow();
    assertThat(pointer.sequence()).isEqualTo(highest);
    assertThat(pointer.bundle()).isEqualTo(bundle(highest));
  }

  @Test
  void pointsToWhatIsReady() {
    assertThatThrownBy(() -> LivePointer.to(pending(Environment.PRODUCTION, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not ready");
  }

  @Test
  void staysWhereItIsForTheSameSequence() {
    LivePointer pointer = LivePointer.to(ready(3));
    assertThat(pointer.after(ready(3))).isSameAs(pointer);
  }

  @Test
  void isOfOneSiteAndOneEnvironment() {
    LivePointer pointer = LivePointer.to(ready(3));
    Deployment other =
        Deployment.requested(id(4), new SiteId(new UUID(8, 8)), SampleDeployments.OWNER, 4)
            .started()
            .ready(bundle(4));
    assertThatThrownBy(() -> pointer.after(ready(Environment.PREVIEW, 4)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> pointer.after(other)).isInstanceOf(IllegalArgumentException.class);
  }
}
