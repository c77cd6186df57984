package dev.aether.domain.shared.colour;

/** Linear-light sRGB; channels from 0 to 1 inside the gamut and beyond them outside of it. */
record LinearRgb(double red, double green, double blue) {
  /** What arithmetic may be off by at the edge of the gamut. */
  private static final double TOLERANCE = 1e-6;

  static LinearRgb of(Colour colour) {
    return new LinearRgb(decoded(colour.red()), decoded(colour.green()), decoded(colour.blue()));
  }

  double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  boolean isInGamut() {
    return isChannel(red) && isChannel(green) && isChannel(blue);
  }

  LinearRgb clipped() {
    return new LinearRgb(clip(red), clip(green), clip(blue));
  }

  /** The nearest colour of 8 bits a channel; what is outside the gamut is clipped. */
  Colour toColour() {
    return new Colour(encoded(clip(red)), encoded(clip(green)), encoded(clip(blue)));
  }

  private static boolean isChannel(double value) {
    return value >= -TOLERANCE && value <= 1 + TOLERANCE;
  }

  private static double clip(double value) {
    return Math.min(1, Math.max(0, value));
  }

  private static double decoded(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int encoded(double light) {
    double c = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    return (int) Math.round(c * 255);
  }
}
