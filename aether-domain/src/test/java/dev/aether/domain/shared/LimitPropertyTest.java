package dev.aether.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LimitPropertyTest {
  @Property
  void comesBackFromTheEdgeAsItWentThere(@ForAll @IntRange(min = -1) int edge) {
    assertThat(Limit.ofEdge(edge).toEdge()).isEqualTo(edge);
  }
}
