package dev.aether.application.transfer;

import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteContent;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole site as it stands in a file: nobody's, and nowhere live.
 *
 * @param past its versions, the oldest first; the last is what it says now. Trees name images by
 *     {@link ImageNames#of}
 * @param images the bytes of the images that the trees name
 */
record SiteFile(List<Version> past, SortedMap<AssetFile, byte[]> images) {
  /** Of a file, and of all that is in it. */
  static final int MAX_BYTES = 50 << 20;

  /** Of all that is not an image. */
  static final int MAX_WORDS = 16 << 20;

  static final int MAX_VERSIONS = 1_000;
  static final int MAX_IMAGES = 1_000;

  SiteFile {
    past = List.copyOf(past);
    images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
    if (past.isEmpty()) {
      throw new IllegalArgumentException("a site has a version");
    }
  }

  Version now() {
    return past.get(past.size() - 1);
  }

  /** One version; whose change it was stays behind. */
  record Version(int number, Instant at, String change, SiteContent content) {}

  static DomainException refused(String why) {
    return Problem.of(ErrorCode.SITE_FILE_INVALID, why).asException();
  }

  static DomainException tooLarge() {
    return Problem.of(
            ErrorCode.SITE_FILE_TOO_LARGE,
            "The site is too large for one file; ask for fewer of its versions.")
        .asException();
  }
}
