package dev.aether.application.site;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a slug by trying: a user does not see which slugs strangers have, so only the write tells.
 */
final class FreeSlugs {
  private static final int NUMBERED = 4;

  private FreeSlugs() {}

  /**
   * Has {@code write} done with the first slug that it does not refuse with {@code
   * SITE_SLUG_TAKEN}: the wanted one, the next numbers, and at last one that holds the site's id.
   */
  static <T> T write(Slug wanted, SiteId site, Function<Slug, T> write) {
    Slug last = new Slug("site-" + site.value().toString().replace("-", ""));
    for (Slug slug : tries(wanted).toList()) {
      try {
        return write.apply(slug);
      } catch (DomainException e) {
        if (e.code() != ErrorCode.SITE_SLUG_TAKEN) {
          throw e;
        }
      }
    }
    return write.apply(last);
  }

  private static Stream<Slug> tries(Slug wanted) {
    return Stream.concat(
        Stream.of(wanted), IntStream.rangeClosed(2, NUMBERED).mapToObj(wanted::numbered));
  }
}
