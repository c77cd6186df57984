package dev.aether.adapter.http.server;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Images as people upload them. */
public final class Images {
  private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

  private Images() {}

  /** Red on the left, blue on the right. */
  public static byte[] png(int width, int height) {
    return written(drawn(width, height), "png");
  }

  /** Red on the left, blue on the right. */
  public static byte[] jpeg(int width, int height) {
    return written(drawn(width, height), "jpg");
  }

  /** Half transparent red with some noise, as no two pixels are the same. */
  public static byte[] glass(int width, int height) {
    Random chance = new Random(7);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, 0x80F00000 | chance.nextInt(16) << 16);
      }
    }
    return written(image, "png");
  }

  /** The same as {@link #jpeg} with as many samples of colour as of light. */
  public static byte[] jpegInFullColour(int width, int height) {
    BufferedImage image = drawn(width, height);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      IIOMetadata how =
          writer.getDefaultImageMetadata(
              new ImageTypeSpecifier(image), writer.getDefaultWriteParam());
      String format = how.getNativeMetadataFormatName();
      IIOMetadataNode tree = (IIOMetadataNode) how.getAsTree(format);
      IIOMetadataNode light = (IIOMetadataNode) tree.getElementsByTagName("componentSpec").item(0);
      light.setAttribute("HsamplingFactor", "1");
      light.setAttribute("VsamplingFactor", "1");
      how.setFromTree(format, tree);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, how), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A lossy WebP of one pixel. */
  public static byte[] webp() {
    return Base64.getDecoder().decode(WEBP);
  }

  private static BufferedImage drawn(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    return image;
  }

  private static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
