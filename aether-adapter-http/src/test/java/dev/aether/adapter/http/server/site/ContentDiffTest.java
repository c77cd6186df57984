package dev.aether.adapter.http.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.Fixtures;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.site.SiteContent;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Versions compared for people. */
class ContentDiffTest {

  @Test
  void saysNothingOfContentsThatSayTheSame() {
    SiteContent content = page(hero("Fresh bread"));
    assertThat(ContentDiff.between(content, content)).isEmpty();
  }

  @Test
  void putsTheOldAndTheNewUnderThePlace() {
    assertThat(ContentDiff.between(page(hero("Fresh bread")), page(hero("Warm bread"))))
        .isEqualTo("@@ components/hero/props/title @@\n-Fresh bread\n+Warm bread\n");
  }

  @Test
  void showsOnlyTheLinesOfATextThatDiffer() {
    assertThat(ContentDiff.between(page(hero("one\ntwo\nthree")), page(hero("one\n2\nthree"))))
        .isEqualTo("@@ components/hero/props/title @@\n-two\n+2\n");
  }

  @Test
  void showsWhatComesAndGoesAndWhere() {
    SiteContent one = page(hero("a"));
    SiteContent two = page(hero("a"), text("more", "b"));
    assertThat(ContentDiff.between(one, two))
        .isEqualTo(
            """
            @@ components/root/children @@
            +more
            @@ components/more/type @@
            +text
            @@ components/more/props/text @@
            +b
            """);
    assertThat(ContentDiff.between(two, one))
        .isEqualTo(
            """
            @@ components/root/children @@
            -more
            @@ components/more/type @@
            -text
            @@ components/more/props/text @@
            -b
            """);
  }

  @Test
  void showsANodeThatMovedByItsPlaceOnly() {
    ComponentNode more = text("more", "b");
    assertThat(ContentDiff.between(page(hero("a"), more), page(more, hero("a"))))
        .isEqualTo("@@ components/root/children @@\n-hero\n-more\n+more\n+hero\n");
  }

  @Test
  void cutsWhatNobodyReads() {
    SiteContent huge =
        page(
            IntStream.range(0, 3_000)
                .mapToObj(i -> text("n" + i, "x".repeat(600)))
                .toArray(ComponentNode[]::new));
    String diff = ContentDiff.between(page(), huge);
    assertThat(diff.lines()).hasSize(ContentDiff.MAX_LINES + 1).allMatch(l -> l.length() <= 502);
    assertThat(diff).endsWith(" lines more\n");
  }

  private static ComponentNode hero(String title) {
    return ComponentNode.leaf(
        "hero",
        new ComponentType("hero", 1),
        PropValue.fields(Map.of("title", PropValue.text(title))));
  }

  private static ComponentNode text(String id, String text) {
    return ComponentNode.leaf(
        id, new ComponentType("text", 1), PropValue.fields(Map.of("text", PropValue.text(text))));
  }

  private static SiteContent page(ComponentNode... nodes) {
    SiteContent some = Fixtures.contentTitled("Bakery");
    ComponentNode root =
        new ComponentNode(
            new NodeId("root"), ComponentType.PAGE, PropValue.fields(Map.of()), List.of(nodes));
    return new SiteContent(
        some.name(), some.description(), ComponentTree.of(root), some.theme(), some.seo());
  }
}
