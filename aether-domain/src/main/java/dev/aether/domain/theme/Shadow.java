package dev.aether.domain.theme;

import java.util.List;
import java.util.stream.Collectors;

/** A shadow of one to four layers, the first on top. */
public record Shadow(List<ShadowLayer> layers) {
  private static final int MAX_LAYERS = 4;

  public Shadow {
    layers = List.copyOf(layers);
    if (layers.isEmpty() || layers.size() > MAX_LAYERS) {
      throw Dimension.refused("A shadow has one to four layers.");
    }
  }

  /**
   * Reads CSS: layers parted by commas, each {@code inset? x y blur? spread? colour}, with the
   * colour and {@code inset} at either end.
   */
  public static Shadow parse(String text) {
    return ShadowReader.read(text);
  }

  /** As CSS. */
  @Override
  public String toString() {
    return layers.stream().map(ShadowLayer::toString).collect(Collectors.joining(", "));
  }
}
