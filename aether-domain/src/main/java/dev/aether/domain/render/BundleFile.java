package dev.aether.domain.render;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One file of a bundle. Nobody changes its bytes: they are shared, not copied, because they are
 * served again and again.
 *
 * @param path within the bundle, such as {@code assets/site.1a2b3c.css}; never begins with a slash
 *     and has no empty, {@code .} or {@code ..} segment
 * @param mediaType with its charset where it has one
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode look into the array
public record BundleFile(String path, String mediaType, byte[] bytes) {
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

  public BundleFile {
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(bytes);
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("not a path within a bundle: " + path);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BundleFile file
        && path.equals(file.path)
        && mediaType.equals(file.mediaType)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, mediaType, Arrays.hashCode(bytes));
  }

  @Override
  public String toString() {
    return path + " (" + bytes.length + " bytes)";
  }
}
