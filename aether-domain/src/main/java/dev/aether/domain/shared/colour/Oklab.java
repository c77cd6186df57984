package dev.aether.domain.shared.colour;

/**
 * A colour in Björn Ottosson's OKLab, in which equal distances look about equally far apart.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param a from green to red, about -0.4 to 0.4
 * @param b from blue to yellow, about -0.4 to 0.4
 */
record Oklab(double lightness, double a, double b) {

  static Oklab of(LinearRgb rgb) {
    double r = rgb.red();
    double g = rgb.green();
    double b = rgb.blue();
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new Oklab(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  LinearRgb toLinearRgb() {
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new LinearRgb(
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
  }

  /** The difference of CSS Color 4, deltaEOK. */
  double distanceTo(Oklab other) {
    return Math.hypot(Math.hypot(lightness - other.lightness, a - other.a), b - other.b);
  }

  private static double cube(double value) {
    return value * value * value;
  }
}
