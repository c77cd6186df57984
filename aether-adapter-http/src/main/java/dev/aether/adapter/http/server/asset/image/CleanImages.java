package dev.aether.adapter.http.server.asset.image;

import dev.aether.application.asset.ImageCodec;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads the structure of a file, and draws JPEG and PNG anew with the JDK's own codecs. Two at a
 * time, since each may take three hundred megabytes for a moment.
 */
public final class CleanImages implements ImageCodec {
  private static final int AT_ONCE = 2;

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Duration patience;

  /** Who finds no place waits so long and is sent away. */
  public CleanImages(Duration patience) {
    this.patience = patience;
  }

  @Override
  public Clean clean(byte[] bytes, ImageFormat format) {
    Plain plain =
        switch (format) {
          case JPEG -> JpegParts.of(bytes);
          case PNG -> PngParts.of(bytes);
          case WEBP -> WebpParts.of(bytes);
        };
    return format == ImageFormat.WEBP
        ? new Clean(plain.bytes(), plain.size())
        : redrawn(plain, format);
  }

  private Clean redrawn(Plain plain, ImageFormat format) {
    if (!entered()) {
      throw busy(null);
    }
    try {
      BufferedImage image = Redrawing.decoded(plain, format);
      BufferedImage upright = Upright.of(image, plain.orientation());
      byte[] whole = Redrawing.encoded(upright, format);
      return new Clean(
          whole,
          new ImageSize(upright.getWidth(), upright.getHeight()),
          Shrinking.copies(upright, format, whole.length));
    } catch (OutOfMemoryError e) {
      throw busy(e); // of one large array; all that it was for is let go
    } finally {
      places.release();
    }
  }

  private boolean entered() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static DomainException busy(Throwable cause) {
    Problem problem =
        Problem.of(ErrorCode.SYS_UNAVAILABLE, "Other images are being worked on; try again soon.");
    return cause == null ? problem.asException() : new DomainException(problem, cause);
  }
}
