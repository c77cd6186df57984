package dev.aether.domain.shared.colour;

/**
 * A colour by how light, how vivid and of which hue it looks: OKLab in polar form. The way from a
 * {@link Colour} here and back again gives the same colour, for each of the 16.8 million.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param chroma 0 (grey) upwards; sRGB reaches about 0.32
 * @param hue in degrees, 0 to below 360; about 29 is red, 142 green, 264 blue; without meaning
 *     where the chroma is next to nothing
 */
public record Oklch(double lightness, double chroma, double hue) {
  /** No colour that can be seen is more vivid. */
  private static final double MOST_CHROMA = 1;

  public Oklch {
    if (!Double.isFinite(lightness) || !Double.isFinite(chroma) || !Double.isFinite(hue)) {
      throw new IllegalArgumentException("a coordinate is not finite");
    }
    lightness = Math.min(1, Math.max(0, lightness));
    chroma = Math.min(MOST_CHROMA, Math.max(0, chroma));
    hue = ((hue % 360) + 360) % 360;
  }

  public static Oklch of(Colour colour) {
    Oklab lab = Oklab.of(LinearRgb.of(colour));
    return new Oklch(
        lab.lightness(),
        Math.hypot(lab.a(), lab.b()),
        Math.toDegrees(Math.atan2(lab.b(), lab.a())));
  }

  /** The same hue and chroma at another lightness, which is brought into 0 to 1. */
  public Oklch withLightness(double other) {
    return new Oklch(other, chroma, hue);
  }

  /** The same hue and lightness at another chroma, which is brought to 0 or more. */
  public Oklch withChroma(double other) {
    return new Oklch(lightness, other, hue);
  }

  /** The sRGB colour that looks like this one, or most like it where sRGB ends before. */
  public Colour toColour() {
    return Gamut.mapped(this, Gamut.JUST_NOTICEABLE).toColour();
  }

  /** The most vivid sRGB colour up to this one that has exactly its hue and lightness. */
  public Colour toColourOfItsHue() {
    return Gamut.mapped(this, Gamut.NOTHING).toColour();
  }

  Oklab toOklab() {
    double angle = Math.toRadians(hue);
    return new Oklab(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle));
  }
}
