package dev.aether.domain.render.page;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;

/** Which view shows a section of which type. */
final class SectionView {
  private SectionView() {}

  static Html of(StandardComponent type, Part part) {
    return switch (type) {
      case HERO -> HeroView.of(part);
      case STORY -> StoryView.of(part);
      case FEATURES -> CardsView.features(part);
      case STEPS -> CardsView.steps(part);
      case SHOWCASE -> CardsView.showcase(part);
      case FAQ -> FaqView.of(part);
      case CTA -> CtaView.of(part);
      case CONTACT -> ContactView.of(part);
      case PAGE, HEADER, FOOTER -> Html.nothing();
    };
  }

  /** Every second section stands on a tinted ground, so that each is seen as one. */
  static Html onSoftGround(Html section) {
    return section instanceof Html.Element element
        ? element.in(element.attributes().get(Attribute.CLASS).orElse(""), "soft")
        : section;
  }
}
