package dev.aether.domain.render.review;

import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetCopy;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Tag;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a visitor's browser has to fetch for the page, uncompressed. */
final class WeightCheck implements Check {
  private static final long KIB = 1024;
  private static final long PAGE = 150 * KIB;
  private static final long IMAGES = 2048 * KIB;
  private static final int REQUESTS = 30;

  /** A browser takes the smallest copy that is as wide as its place; few are wider than this. */
  private static final int WIDE = 1280;

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    String document = subject.here().path() + "index.html";
    long page =
        subject.site().bundle().files().stream()
            .filter(file -> file.path().equals(document) || file.path().startsWith("assets/"))
            .mapToLong(file -> file.bytes().length)
            .sum();
    Set<String> sources =
        subject
            .page()
            .all(Tag.IMG)
            .map(image -> image.attribute(Attribute.SRC))
            .filter(source -> !source.startsWith("data:"))
            .collect(Collectors.toSet());
    Map<String, Asset> known =
        subject.site().images().byId().values().stream()
            .collect(Collectors.toMap(a -> a.file().path(), Function.identity(), (a, b) -> a));
    long images =
        sources.stream()
            .filter(known::containsKey)
            .mapToLong(source -> fetched(known.get(source)))
            .sum();
    more(subject, page, PAGE, ReviewRule.PAGE_WEIGHT, "page without its images", findings);
    more(subject, images, IMAGES, ReviewRule.IMAGE_WEIGHT, "page's images", findings);
    // The document, its style sheet and its icon.
    int requests = sources.size() + 3;
    if (requests > REQUESTS) {
      findings.accept(
          subject.whole(
              ReviewRule.REQUESTS,
              "The page needs " + requests + " requests; up to " + REQUESTS + " are good."));
    }
  }

  private static void more(
      Subject subject,
      long bytes,
      long good,
      ReviewRule rule,
      String what,
      Consumer<ReviewFinding> findings) {
    if (bytes > good) {
      findings.accept(
          subject.whole(
              rule,
              "The " + what + ": " + bytes / KIB + " KiB; up to " + good / KIB + " are good."));
    }
  }

  private static long fetched(Asset asset) {
    return asset.copies().stream()
        .filter(copy -> copy.size().width() >= WIDE)
        .min(Comparator.comparingInt(copy -> copy.size().width()))
        .map(AssetCopy::bytes)
        .orElse(asset.bytes());
  }
}
