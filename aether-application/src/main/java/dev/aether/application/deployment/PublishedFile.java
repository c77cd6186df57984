package dev.aether.application.deployment;

import dev.aether.application.shared.ObjectName;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.shared.Sha256;
import java.util.Objects;

/**
 * A file of a stored bundle: what visitors get under a path. Its bytes stand elsewhere, under their
 * hash.
 *
 * @param bytes how many
 */
public record PublishedFile(String path, String mediaType, Sha256 sha256, long bytes) {
  public PublishedFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(sha256);
  }

  public static PublishedFile of(BundleFile file) {
    return new PublishedFile(
        file.path(), file.mediaType(), Sha256.of(file.bytes()), file.bytes().length);
  }

  /** The name of its bytes as they are. */
  public ObjectName object() {
    return new ObjectName(sha256.hex());
  }
}
