package dev.aether.adapter.http.server.asset.image;

import dev.aether.application.asset.ImageCodec.Copy;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Copies for small screens: a telephone, a tablet, a laptop. */
final class Shrinking {
  /** From the largest, since each is made of the one before. */
  private static final int[] WIDTHS = {1_600, 960, 480};

  private Shrinking() {}

  /** The copies that have fewer than {@code most} bytes, the smallest first. */
  static List<Copy> copies(BufferedImage image, ImageFormat format, int most) {
    List<Copy> copies = new ArrayList<>();
    BufferedImage from = image;
    for (int width : WIDTHS) {
      if (width < image.getWidth()) {
        int height = (int) Math.round((double) image.getHeight() * width / image.getWidth());
        from = shrunk(from, width, Math.max(1, height));
        byte[] bytes = Redrawing.encoded(plain(from, format), format);
        if (bytes.length < most) {
          copies.add(0, new Copy(bytes, new ImageSize(from.getWidth(), from.getHeight())));
        }
      }
    }
    return copies;
  }

  /** By halves at most, so that every pixel has its share in the result. */
  private static BufferedImage shrunk(BufferedImage image, int width, int height) {
    BufferedImage from = image;
    while (from.getWidth() != width || from.getHeight() != height) {
      from =
          drawn(
              from,
              Math.max(width, (from.getWidth() + 1) / 2),
              Math.max(height, (from.getHeight() + 1) / 2),
              BufferedImage.TYPE_INT_ARGB_PRE);
    }
    return from;
  }

  private static BufferedImage plain(BufferedImage image, ImageFormat format) {
    boolean glass = format == ImageFormat.PNG && !isOpaque(image);
    int type = glass ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return drawn(image, image.getWidth(), image.getHeight(), type);
  }

  private static boolean isOpaque(BufferedImage image) {
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        if (pixel >>> 24 != 0xFF) {
          return false;
        }
      }
    }
    return true;
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
    BufferedImage to = new BufferedImage(width, height, type);
    Graphics2D pen = to.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.drawImage(image, 0, 0, width, height, null);
    } finally {
      pen.dispose();
    }
    return to;
  }
}
