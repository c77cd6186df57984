package dev.aether.domain.component.query;

import static dev.aether.domain.component.Json.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.SampleComponents;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeStatisticsTest {

  @Test
  void countsNodesLevelsBytesAndText() {
    ComponentTree tree =
        page(
            "{'id':'a','type':'columns','children':["
                + "{'id':'b','type':'card@3','props':{'title':'Fresh  bread\\n🥐'}},"
                + "{'id':'c','type':'card','props':{'title':'빵집'}}]},"
                + "{'id':'d','type':'banner','props':{'title':' now '}}");
    int bytes = tree.root().toJson().toJson().getBytes(StandardCharsets.UTF_8).length;
    assertThat(TreeStatistics.of(tree, SampleComponents.REGISTRY))
        .isEqualTo(
            new TreeStatistics(
                5, 3, bytes, Map.of("page", 1L, "columns", 1L, "card", 2L, "banner", 1L), 5, 19));
  }

  @Test
  void ofABlankPageAreNearlyNothing() {
    assertThat(TreeStatistics.of(ComponentTree.blank(), SampleComponents.REGISTRY))
        .isEqualTo(
            new TreeStatistics(
                1, 1, "{'id':'root','type':'page','props':{}}".length(), Map.of("page", 1L), 0, 0));
  }

  @Test
  void namesComponentsInOneOrder() {
    TreeStatistics statistics =
        new TreeStatistics(0, 0, 0, Map.of("c", 1L, "a", 2L, "b", 3L), 0, 0);
    assertThat(statistics.byComponent().keySet()).containsExactly("a", "b", "c");
    assertThatThrownBy(() -> statistics.byComponent().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
