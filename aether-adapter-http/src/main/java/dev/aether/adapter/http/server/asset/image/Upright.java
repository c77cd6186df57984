package dev.aether.adapter.http.server.asset.image;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/** Turns what a camera took lying on its side. */
final class Upright {
  private Upright() {}

  /**
   * The image as it is to be seen, in the same colours.
   *
   * @param orientation as EXIF has it; from 5 on width and height change places
   */
  static BufferedImage of(BufferedImage image, int orientation) {
    if (orientation == 1) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean turned = orientation >= 5;
    WritableRaster from = image.getRaster();
    WritableRaster to =
        turned
            ? from.createCompatibleWritableRaster(height, width)
            : from.createCompatibleWritableRaster(width, height);
    Object pixel = null;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixel = from.getDataElements(x, y, pixel);
        int right = width - 1 - x;
        int below = height - 1 - y;
        switch (orientation) {
          case 2 -> to.setDataElements(right, y, pixel);
          case 3 -> to.setDataElements(right, below, pixel);
          case 4 -> to.setDataElements(x, below, pixel);
          case 5 -> to.setDataElements(y, x, pixel);
          case 6 -> to.setDataElements(below, x, pixel);
          case 7 -> to.setDataElements(below, right, pixel);
          default -> to.setDataElements(y, right, pixel);
        }
      }
    }
    return new BufferedImage(image.getColorModel(), to, image.isAlphaPremultiplied(), null);
  }
}
