package dev.aether.domain.site;

import dev.aether.domain.account.UserId;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sites that tests speak of. */
public final class SampleSites {
  public static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
  public static final Instant TUESDAY = Instant.parse("2026-01-06T10:00:00Z");
  public static final UserId ALICE = new UserId(new UUID(0, 100));
  public static final UserId BOB = new UserId(new UUID(0, 101));

  private SampleSites() {}

  public static SiteId siteId(int number) {
    return new SiteId(new UUID(1, number));
  }

  /** A draft of Alice's with a hero on it, at version 1. */
  public static Site draft() {
    return Site.created(siteId(1), ALICE, new Slug("bakery"), content("Bakery"), MONDAY);
  }

  /** A draft of Alice's at this version. */
  public static Site draftAt(int version) {
    return new Site(
        siteId(1),
        ALICE,
        new Slug("bakery"),
        content("Bakery"),
        SiteStatus.DRAFT,
        version,
        Optional.empty(),
        MONDAY);
  }

  public static SiteContent content(String name) {
    return new SiteContent(
        new SiteName(name), "Bread.", treeTitled(name), Theme.standard(), SeoData.untitled());
  }

  public static ComponentTree treeTitled(String title) {
    ComponentNode hero =
        StandardComponent.HERO.node(
            "hero", PropValue.fields(Map.of("title", PropValue.text(title))));
    return ComponentTree.of(
        new ComponentNode(
            new NodeId("root"),
            StandardComponent.PAGE.type(),
            PropValue.fields(Map.of()),
            List.of(hero)));
  }
}
