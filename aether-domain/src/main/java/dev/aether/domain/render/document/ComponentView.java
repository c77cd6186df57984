package dev.aether.domain.render.document;

import dev.aether.domain.render.element.LayoutView;
import dev.aether.domain.render.element.SignView;
import dev.aether.domain.render.element.TextView;
import dev.aether.domain.render.form.FieldView;
import dev.aether.domain.render.form.FormView;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.section.CardsView;
import dev.aether.domain.render.section.ContactView;
import dev.aether.domain.render.section.CtaView;
import dev.aether.domain.render.section.FaqView;
import dev.aether.domain.render.section.FooterView;
import dev.aether.domain.render.section.HeaderView;
import dev.aether.domain.render.section.HeroView;
import dev.aether.domain.render.section.LogosView;
import dev.aether.domain.render.section.StatisticsView;
import dev.aether.domain.render.section.StoryView;
import dev.aether.domain.render.section.TeamView;
import dev.aether.domain.render.section.TestimonialsView;
import dev.aether.domain.render.trade.ArticleView;
import dev.aether.domain.render.trade.EventView;
import dev.aether.domain.render.trade.GalleryView;
import dev.aether.domain.render.trade.HoursView;
import dev.aether.domain.render.trade.MapView;
import dev.aether.domain.render.trade.MenuView;
import dev.aether.domain.render.trade.PortfolioView;
import dev.aether.domain.render.trade.PostsView;
import dev.aether.domain.render.trade.PriceListView;
import dev.aether.domain.render.trade.PricingView;
import dev.aether.domain.render.trade.ProductsView;
import dev.aether.domain.render.trade.VideoView;

/** Which view shows a node of which type. */
final class ComponentView {
  private ComponentView() {}

  static Html of(Part part) {
    return switch (part.type()) {
      case PAGE -> Html.nothing();
      case HEADER -> HeaderView.of(part);
      case HERO -> HeroView.of(part);
      case STORY -> StoryView.of(part);
      case FEATURES -> CardsView.features(part);
      case STEPS -> CardsView.steps(part);
      case SHOWCASE -> CardsView.showcase(part);
      case FAQ -> FaqView.of(part);
      case CTA -> CtaView.of(part);
      case CONTACT -> ContactView.of(part);
      case FOOTER -> FooterView.of(part);
      case MENU -> MenuView.of(part);
      case PRICE_LIST -> PriceListView.of(part);
      case PRICING -> PricingView.of(part);
      case PRODUCTS -> ProductsView.of(part);
      case GALLERY -> GalleryView.of(part);
      case PORTFOLIO -> PortfolioView.of(part);
      case POSTS -> PostsView.of(part);
      case ARTICLE -> ArticleView.of(part);
      case VIDEO -> VideoView.of(part);
      case TEAM -> TeamView.of(part);
      case TESTIMONIALS -> TestimonialsView.of(part);
      case STATISTICS -> StatisticsView.of(part);
      case LOGOS -> LogosView.of(part);
      case EVENT -> EventView.of(part);
      case HOURS -> HoursView.of(part);
      case MAP -> MapView.of(part);
      case CONTACT_FORM -> FormView.contact(part);
      case NEWSLETTER -> FormView.newsletter(part);
      case BOOKING -> FormView.booking(part);
      case FORM -> FormView.form(part);
      case TEXT_FIELD -> FieldView.line(part);
      case TEXT_AREA -> FieldView.area(part);
      case SELECT_FIELD -> FieldView.choice(part);
      case CHECKBOX_FIELD -> FieldView.box(part);
      case SECTION -> LayoutView.section(part);
      case CONTAINER -> LayoutView.container(part);
      case STACK -> LayoutView.stack(part);
      case GRID -> LayoutView.grid(part);
      case COLUMNS -> LayoutView.columns(part);
      case HEADING -> TextView.heading(part);
      case TEXT -> TextView.text(part);
      case RICH_TEXT -> TextView.rich(part);
      case IMAGE -> SignView.image(part);
      case BUTTON -> SignView.button(part);
      case BUTTON_GROUP -> SignView.buttons(part);
      case ICON -> SignView.icon(part);
      case LIST -> TextView.list(part);
      case QUOTE -> TextView.quote(part);
      case DIVIDER -> SignView.divider(part);
      case BADGE -> TextView.badge(part);
    };
  }
}
