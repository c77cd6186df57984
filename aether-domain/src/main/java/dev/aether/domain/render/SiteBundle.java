package dev.aether.domain.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The static files of one rendered site, in the order of their paths, under one hash. */
public record SiteBundle(BundleHash hash, List<BundleFile> files) {
  public SiteBundle {
    files = List.copyOf(files);
  }

  public static SiteBundle of(List<BundleFile> files) {
    List<BundleFile> sorted =
        files.stream().sorted(Comparator.comparing(BundleFile::path)).toList();
    MessageDigest digest = sha256();
    for (BundleFile file : sorted) {
      update(digest, file.path().getBytes(StandardCharsets.UTF_8));
      update(digest, file.mediaType().getBytes(StandardCharsets.UTF_8));
      update(digest, file.bytes());
    }
    return new SiteBundle(new BundleHash(HexFormat.of().formatHex(digest.digest())), sorted);
  }

  /** The size of all files, in bytes. */
  public long size() {
    return files.stream().mapToLong(file -> file.bytes().length).sum();
  }

  /** Each part with its length before it, so that no two lists of files read the same. */
  private static void update(MessageDigest digest, byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
    digest.update(part);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
