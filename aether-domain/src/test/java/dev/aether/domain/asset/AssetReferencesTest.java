package dev.aether.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentTree;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetReferencesTest {
  private static final String ID = "0190a000-0000-7000-8000-00000000000a";

  @Test
  void readsAReference() {
    assertThat(AssetReferences.of("asset:" + ID)).contains(id(ID));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "asset:",
        ID,
        "asset:0190A000-0000-7000-8000-00000000000A",
        "asset:1-2-3-4-5",
        " asset:" + ID,
        "asset:" + ID + "\n",
        "https://example.org/asset:" + ID,
      })
  void takesNothingElseForOne(String text) {
    assertThat(AssetReferences.of(text)).isEmpty();
  }

  @Test
  void findsThemAtAnyDepthOfAnyFacetAndEachOnce() {
    String other = "0190a000-0000-7000-8000-00000000000b";
    ComponentTree tree =
        ComponentTree.ofJson(
            """
            {"version":"1.0","root":{"id":"page","type":"page","props":{"a":"asset:%1$s"},
             "children":[{"id":"x","type":"hero","props":{"items":[{"image":{"src":"asset:%1$s"}}]},
              "styles":{"background":"asset:%2$s"}}]}}
            """
                .formatted(ID, other));
    assertThat(AssetReferences.in(tree)).containsExactlyInAnyOrder(id(ID), id(other));
  }

  @Test
  void stopsAtFiveHundred() {
    String many =
        IntStream.range(0, 700)
            .mapToObj(i -> "\"asset:" + new UUID(7, i) + "\"")
            .collect(Collectors.joining(","));
    ComponentTree tree =
        ComponentTree.ofJson(
            "{\"version\":\"1.0\",\"root\":{\"id\":\"page\",\"type\":\"page\",\"props\":{\"a\":["
                + (many + "]}}}"));
    assertThat(AssetReferences.in(tree)).hasSize(500);
  }

  private static AssetId id(String text) {
    return new AssetId(UUID.fromString(text));
  }
}
