package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.site.SiteContent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A site's page as a document. */
public final class HomePage {
  /** The target of the skip link; no node's id has an underscore. */
  private static final String MAIN = "_main";

  private final SiteContent content;
  private final PageImages images;
  private final Outline outline;
  private final Phrases phrases;

  public HomePage(SiteContent content, PageImages images) {
    this.content = content;
    this.images = images;
    this.outline = Outline.of(content.tree());
    this.phrases = Phrases.of(content.seo().language());
  }

  /** The types of component that are on the page. */
  public Set<StandardComponent> types() {
    return outline.types();
  }

  /** The document; {@code address} is where it will be found, if that is known. */
  public Html html(Optional<URI> address, Assets assets) {
    Html body =
        el(
                Tag.BODY,
                el(Tag.A, text(phrases.skip())).in("skip").with(Attribute.HREF, "#" + MAIN),
                outline
                    .first(StandardComponent.HEADER)
                    .map(shown -> HeaderView.of(part(shown), mark(content), phrases))
                    .orElse(Html.nothing()),
                el(Tag.MAIN, sections()).with(Attribute.ID, MAIN).with(Attribute.TABINDEX, "-1"),
                outline
                    .first(StandardComponent.FOOTER)
                    .map(shown -> FooterView.of(part(shown), phrases))
                    .orElse(Html.nothing()))
            .in(content.theme().fonts().heading().style().wire());
    return Language.html(content, PageHead.of(content, address, assets), body);
  }

  /** What the mark of a site is drawn from. */
  public static Seed mark(SiteContent content) {
    return Seed.of(content.name().value());
  }

  private List<Html> sections() {
    List<Html> sections = new ArrayList<>();
    if (outline.lead().isEmpty()) {
      Html name = el(Tag.H1, text(content.name().value()));
      sections.add(el(Tag.DIV, el(Tag.DIV, name).in("inner")).in("alone"));
    }
    boolean soft = false;
    for (Outline.Shown shown : outline.sections()) {
      Html section = SectionView.of(shown.type(), part(shown));
      StandardComponent type = shown.type();
      soft = !soft && type != StandardComponent.HERO && type != StandardComponent.CTA;
      sections.add(soft ? SectionView.onSoftGround(section) : section);
    }
    return sections;
  }

  private Part part(Outline.Shown shown) {
    int level = outline.lead().filter(shown::equals).isPresent() ? 1 : 2;
    return new Part(
        shown.node().id().value(), shown.node().props(), level, outline.anchors(), images);
  }
}
