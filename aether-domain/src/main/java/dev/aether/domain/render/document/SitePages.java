package dev.aether.domain.render.document;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.render.page.Phrases;
import dev.aether.domain.render.page.Scene;
import dev.aether.domain.render.page.Targets;
import dev.aether.domain.site.SiteContent;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A site's pages as documents, the first one first. */
public final class SitePages {
  /** The target of the skip link; no node's id has an underscore. */
  private static final String MAIN = "_main";

  private final SiteContent content;
  private final Phrases phrases;
  private final List<Body> bodies;

  public SitePages(SiteContent content, PageImages images) {
    this.content = content;
    this.phrases = Phrases.of(content.seo().language());
    Scene scene = new Scene(Targets.within(Set.of()), images, phrases, mark(content), false);
    this.bodies = bodies(Outliner.of(content.tree()), scene);
  }

  /**
   * A part that turns out to show nothing is taken out, and all is drawn again without links to it;
   * that is rare. A further page that is left without sections is none.
   */
  private static List<Body> bodies(List<Outline> outlines, Scene scene) {
    List<Outline> pages = new ArrayList<>(outlines);
    pages.removeIf(page -> page.page().isPresent() && page.sections().isEmpty());
    List<Body> bodies =
        pages.stream()
            .map(page -> new Body(page, scene.withTargets(Routing.of(page, pages))))
            .toList();
    Set<String> hollow = new HashSet<>();
    bodies.forEach(body -> hollow.addAll(body.hollow()));
    return hollow.isEmpty()
        ? bodies
        : bodies(pages.stream().map(page -> page.without(hollow)).toList(), scene);
  }

  /** The types of component that are on the pages. */
  public Set<StandardComponent> types() {
    return bodies.stream()
        .flatMap(body -> body.outline().types().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The documents; {@code address} is where the first one will be found, if that is known. */
  public List<SitePage> pages(Optional<URI> address, Assets assets) {
    return bodies.stream().map(body -> page(body, address, assets)).toList();
  }

  private SitePage page(Body body, Optional<URI> address, Assets assets) {
    Outline outline = body.outline();
    About about =
        outline
            .page()
            .map(node -> About.page(content, node, outline.path(), address))
            .orElseGet(() -> About.site(content, address));
    String name =
        outline.page().map(n -> n.props().text("title", "")).orElse(content.name().value());
    Html head = PageHead.of(content, about, assets.below(Routing.root(outline)));
    Html document = Language.html(content, head, body(body, name));
    return new SitePage(outline.path(), outline.page().map(node -> node.id()), document);
  }

  private Html body(Body body, String name) {
    return el(
            Tag.BODY,
            el(Tag.A, text(phrases.skip())).in("skip").with(Attribute.HREF, "#" + MAIN),
            frame(body, StandardComponent.HEADER),
            el(Tag.MAIN, Bands.of(body, name))
                .with(Attribute.ID, MAIN)
                .with(Attribute.TABINDEX, "-1"),
            frame(body, StandardComponent.FOOTER))
        .in(content.theme().fonts().heading().style().wire());
  }

  /** What the mark of a site is drawn from. */
  public static Seed mark(SiteContent content) {
    return Seed.of(content.name().value());
  }

  private static Html frame(Body body, StandardComponent type) {
    return body.outline().first(type).map(body::html).orElse(Html.nothing());
  }
}
