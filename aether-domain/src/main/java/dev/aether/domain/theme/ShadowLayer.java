package dev.aether.domain.theme;

import dev.aether.domain.shared.colour.TranslucentColour;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One layer of a shadow; no length is beyond 200 pixels.
 *
 * @param blur not negative
 * @param inset whether it falls inside of the box
 */
public record ShadowLayer(
    Dimension offsetX,
    Dimension offsetY,
    Dimension blur,
    Dimension spread,
    TranslucentColour colour,
    boolean inset) {
  private static final BigDecimal MAX = BigDecimal.valueOf(200);

  public ShadowLayer {
    Objects.requireNonNull(colour);
    if (Stream.of(offsetX, offsetY, blur, spread).anyMatch(ShadowLayer::isTooFar)) {
      throw Dimension.refused("A shadow's lengths are at most 200 pixels.");
    }
    if (blur.isNegative()) {
      throw Dimension.refused("A shadow's blur is not negative.");
    }
  }

  private static boolean isTooFar(Dimension length) {
    return length.pixels().abs().compareTo(MAX) > 0;
  }

  /** As CSS. */
  @Override
  public String toString() {
    return "%s%s %s %s %s %s"
        .formatted(inset ? "inset " : "", offsetX, offsetY, blur, spread, colour);
  }
}
