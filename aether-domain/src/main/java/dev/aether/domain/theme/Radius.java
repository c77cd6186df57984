package dev.aether.domain.theme;

import dev.aether.domain.component.PropValue;
import java.math.BigDecimal;

/** How round corners are: 0 to 32 pixels, or as much in rem (specification, section 3.1). */
public record Radius(Dimension size) {
  private static final BigDecimal MAX = BigDecimal.valueOf(32);

  public Radius {
    if (size.isNegative() || size.pixels().compareTo(MAX) > 0) {
      throw Dimension.refused("A border radius is 0 to 32 pixels.");
    }
  }

  public static Radius px(long pixels) {
    return new Radius(Dimension.px(pixels));
  }

  /** Reads {@code "8px"}, {@code "0.5rem"} or a number of pixels, as themes had it at first. */
  static Radius of(PropValue json) {
    if (json instanceof PropValue.Text text) {
      return new Radius(Dimension.parse(text.value()));
    }
    if (json instanceof PropValue.Num number) {
      return new Radius(new Dimension(number.value(), Dimension.Unit.PX));
    }
    throw Dimension.refused("A border radius is a length such as \"8px\".");
  }

  @Override
  public String toString() {
    return size.toString();
  }
}
