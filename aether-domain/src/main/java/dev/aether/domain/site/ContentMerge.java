package dev.aether.domain.site;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.merge.Conflict;
import dev.aether.domain.component.merge.Merge;
import dev.aether.domain.component.merge.TreeMerge;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes changes that somebody made to an earlier content over to what the content is now: part by
 * part, and the tree node by node.
 */
public final class ContentMerge {
  private final List<Map<String, String>> conflicts = new ArrayList<>();

  private ContentMerge() {}

  /**
   * What is to be changed of {@code theirs} so that it has the changes of both.
   *
   * @param base what {@code mine} were made to
   * @throws dev.aether.domain.shared.DomainException {@code SITE_VERSION_CONFLICT} where both
   *     changed the same thing differently; {@code conflicts} in the details names each by pointer,
   *     and in the tree by node and property
   */
  public static SiteChanges of(SiteContent base, SiteChanges mine, SiteContent theirs) {
    ContentMerge merge = new ContentMerge();
    SiteChanges merged =
        new SiteChanges(
            merge.part("/name", base.name(), mine.name(), theirs.name()),
            merge.part(
                "/description", base.description(), mine.description(), theirs.description()),
            mine.tree().flatMap(tree -> merge.tree(base.tree(), tree, theirs.tree())),
            merge.part("/theme", base.theme(), mine.theme(), theirs.theme()),
            merge.part("/seoMetadata", base.seo(), mine.seo(), theirs.seo()));
    if (!merge.conflicts.isEmpty()) {
      throw new Problem(
              ErrorCode.SITE_VERSION_CONFLICT,
              "Somebody else changed the same things meanwhile.",
              Map.of("conflicts", List.copyOf(merge.conflicts)))
          .asException();
    }
    return merged;
  }

  private <T> Optional<T> part(String pointer, T base, Optional<T> mine, T theirs) {
    if (mine.isEmpty() || mine.get().equals(base) || mine.get().equals(theirs)) {
      return Optional.empty();
    }
    if (!theirs.equals(base)) {
      conflicts.add(Map.of("pointer", pointer));
    }
    return mine;
  }

  private Optional<ComponentTree> tree(
      ComponentTree base, ComponentTree mine, ComponentTree theirs) {
    Merge merge = TreeMerge.of(base, mine, theirs);
    if (merge instanceof Merge.Clean clean) {
      return Optional.of(clean.tree());
    }
    for (Conflict conflict : ((Merge.Conflicted) merge).conflicts()) {
      conflicts.add(
          Map.of(
              "pointer", "/components",
              "node", conflict.node().value(),
              "property", conflict.property()));
    }
    return Optional.empty();
  }
}
