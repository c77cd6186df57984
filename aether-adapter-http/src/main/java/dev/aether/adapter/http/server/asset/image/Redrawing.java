package dev.aether.adapter.http.server.asset.image;

import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.shared.DomainException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels out of a file and into a new one. */
final class Redrawing {
  /** As good as the eye tells apart, and about as large as what cameras write. */
  private static final float JPEG_QUALITY = 0.9f;

  private Redrawing() {}

  /** The pixels; a decoder that only warns has met damage, and that is refused, too. */
  static BufferedImage decoded(Plain plain, ImageFormat format) {
    ImageReader reader = first(ImageIO.getImageReadersByFormatName(format.extension()));
    boolean[] damaged = {false};
    reader.addIIOReadWarningListener((source, warning) -> damaged[0] = true);
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(plain.bytes()))) {
      reader.setInput(in, true, true);
      BufferedImage image = reader.read(0);
      if (damaged[0]
          || image.getWidth() != plain.size().width()
          || image.getHeight() != plain.size().height()) {
        throw Bytes.broken();
      }
      return image;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw broken(e);
    } finally {
      reader.dispose();
    }
  }

  static byte[] encoded(BufferedImage image, ImageFormat format) {
    ImageWriter writer = first(ImageIO.getImageWritersByFormatName(format.extension()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format == ImageFormat.JPEG) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(JPEG_QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static <T> T first(Iterator<T> codecs) {
    return codecs.next(); // every JDK has these
  }

  private static DomainException broken(Exception cause) {
    return new DomainException(Bytes.broken().problem(), cause);
  }
}
