package dev.aether.domain.asset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that are taken, told by how the bytes begin. None of them can hold a script. */
public enum ImageFormat {
  JPEG("image/jpeg", "jpg") {
    @Override
    boolean begins(byte[] bytes) {
      return has(bytes, 0, 0xFF, 0xD8, 0xFF);
    }
  },
  PNG("image/png", "png") {
    @Override
    boolean begins(byte[] bytes) {
      return has(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    }
  },
  WEBP("image/webp", "webp") {
    @Override
    boolean begins(byte[] bytes) {
      return has(bytes, 0, 'R', 'I', 'F', 'F') && has(bytes, 8, 'W', 'E', 'B', 'P');
    }
  };

  private final String mediaType;
  private final String extension;

  ImageFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  abstract boolean begins(byte[] bytes);

  /** What these bytes claim to be; empty where they are none of ours. */
  public static Optional<ImageFormat> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
  }

  /** The format of a media type without parameters, in any case. */
  public static Optional<ImageFormat> ofMediaType(String mediaType) {
    String lower = mediaType.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.mediaType.equals(lower)).findFirst();
  }

  /** The format of a name's ending, such as {@code jpg}. */
  public static Optional<ImageFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
  }

  /** Such as {@code image/jpeg}. */
  public String mediaType() {
    return mediaType;
  }

  /** Such as {@code jpg}. */
  public String extension() {
    return extension;
  }

  private static boolean has(byte[] bytes, int at, int... signature) {
    if (bytes.length < at + signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[at + i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
