package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.template.TemplateQuery;
import dev.aether.application.template.TemplateView;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.template.AiPrompts;
import dev.aether.domain.template.Rating;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateBody;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplateListing;
import dev.aether.domain.template.TemplatePrice;
import dev.aether.domain.template.TemplateSlug;
import dev.aether.domain.theme.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * See {@link dev.aether.application.template.Templates}, {@link
 * dev.aether.application.template.TemplateViews} and {@link
 * dev.aether.application.template.Ratings}.
 */
public interface TemplatesContract extends Contract {

  @Test
  default void givesTheMakerBackWhatHeMade() {
    Account maker = subscribed("maker", Tier.PRO);
    Template template = templateBy(maker, TemplatePrice.of(new BigDecimal("9.50")));
    in(maker, () -> ports().templates().add(template));
    assertThat(see(maker, () -> ports().templates().find(template.id()))).contains(template);
  }

  @Test
  default void letsOnlyPlansThatIncludeItMakeTemplates() {
    Account free = signedUp("free");
    Template template = templateBy(free, TemplatePrice.free());
    assertThatThrownBy(() -> in(free, () -> ports().templates().add(template)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void refusesATemplateInSomebodyElsesName() {
    Account maker = subscribed("maker", Tier.BUSINESS);
    Template template = templateBy(signedUp("other"), TemplatePrice.free());
    assertThatThrownBy(() -> in(maker, () -> ports().templates().add(template)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void showsAPremiumBodyOnlyToThoseWithARightToIt() {
    Account maker = subscribed("maker", Tier.PRO);
    Template premium = templateBy(maker, TemplatePrice.of(new BigDecimal("5")));
    in(maker, () -> ports().templates().add(premium));
    Account business = subscribed("buyer", Tier.BUSINESS);
    assertThat(see(business, () -> ports().templates().find(premium.id()))).isEmpty();
    assertThat(ports().units().as(Actor.anonymous(), () -> ports().templates().find(premium.id())))
        .isEmpty();
    assertThat(systemSees(() -> ports().templates().find(premium.id()))).contains(premium);
  }

  @Test
  default void showsAFreeBodyToAnybody() {
    Account maker = subscribed("maker", Tier.PRO);
    Template template = templateBy(maker, TemplatePrice.free());
    in(maker, () -> ports().templates().add(template));
    assertThat(ports().units().as(Actor.anonymous(), () -> ports().templates().find(template.id())))
        .contains(template);
  }

  @Test
  default void changesAndRemovesOnlyOnesOwn() {
    Account maker = subscribed("maker", Tier.PRO);
    Template template = templateBy(maker, TemplatePrice.free());
    in(maker, () -> ports().templates().add(template));
    Template other =
        new Template(
            template.id(),
            new TemplateSlug("t-" + UUID.randomUUID()),
            listing("Renamed"),
            template.body(),
            template.price(),
            template.creator(),
            false);
    Account bob = subscribed("bob", Tier.PRO);
    Contract.assertRefused(
        ErrorCode.TEMPLATE_NOT_FOUND, () -> in(bob, () -> ports().templates().replace(other)));
    in(bob, () -> ports().templates().remove(template.id()));
    in(maker, () -> ports().templates().replace(other));
    assertThat(see(maker, () -> ports().templates().find(template.id()))).contains(other);
    in(maker, () -> ports().templates().remove(template.id()));
    assertThat(see(maker, () -> ports().templates().find(template.id()))).isEmpty();
  }

  @Test
  default void refusesATakenSlug() {
    Account maker = subscribed("maker", Tier.PRO);
    Template first = templateBy(maker, TemplatePrice.free());
    in(maker, () -> ports().templates().add(first));
    Template clash =
        new Template(
            new TemplateId(UUID.randomUUID()),
            first.slug(),
            first.listing(),
            first.body(),
            first.price(),
            first.creator(),
            false);
    Contract.assertRefused(
        ErrorCode.TEMPLATE_SLUG_TAKEN, () -> in(maker, () -> ports().templates().add(clash)));
  }

  @Test
  default void findsByCategoryTagPriceAndWords() {
    Account maker = subscribed("maker", Tier.PRO);
    Template zither = templateBy(maker, TemplatePrice.of(new BigDecimal("5")));
    in(maker, () -> ports().templates().add(zither));
    TemplateQuery all = TemplateQuery.all();
    Optional<String> none = Optional.empty();
    for (TemplateQuery query :
        List.of(
            new TemplateQuery(
                Optional.of(TemplateCategory.PORTFOLIO), none, none, Optional.empty(), 1, 50),
            new TemplateQuery(
                Optional.empty(), Optional.of("zither"), none, Optional.empty(), 1, 50),
            new TemplateQuery(
                Optional.empty(), none, Optional.of("zither makers"), Optional.empty(), 1, 50),
            new TemplateQuery(Optional.empty(), none, none, Optional.of(true), 1, 50))) {
      assertThat(shown(query)).as("%s", query).contains(zither.id());
    }
    for (TemplateQuery query :
        List.of(
            new TemplateQuery(
                Optional.of(TemplateCategory.BLOG), none, none, Optional.empty(), 1, 50),
            new TemplateQuery(Optional.empty(), Optional.of("tuba"), none, Optional.empty(), 1, 50),
            new TemplateQuery(Optional.empty(), none, Optional.of("tuba"), Optional.empty(), 1, 50),
            new TemplateQuery(Optional.empty(), none, none, Optional.of(false), 1, 50))) {
      assertThat(shown(query)).as("%s", query).doesNotContain(zither.id());
    }
    assertThat(shown(all)).contains(zither.id());
  }

  @Test
  default void showsTheListingToAnybodyWithWhatUsersThinkOfIt() {
    Account maker = subscribed("maker", Tier.PRO);
    Template template = templateBy(maker, TemplatePrice.of(new BigDecimal("5")));
    in(maker, () -> ports().templates().add(template));
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    in(alice, () -> ports().ratings().rate(template.id(), alice.id(), new Rating(5)));
    in(alice, () -> ports().ratings().rate(template.id(), alice.id(), new Rating(4)));
    in(bob, () -> ports().ratings().rate(template.id(), bob.id(), new Rating(1)));
    TemplateView view = view(template.id());
    assertThat(view.listing()).isEqualTo(template.listing());
    assertThat(view.rated().count()).isEqualTo(2);
    assertThat(view.rated().mean()).contains(new BigDecimal("2.50"));
    in(bob, () -> ports().ratings().withdraw(template.id(), bob.id()));
    assertThat(view(template.id()).rated().mean()).contains(new BigDecimal("4.00"));
    assertThat(see(alice, () -> ports().ratings().find(template.id(), alice.id())))
        .contains(new Rating(4));
    assertThat(see(bob, () -> ports().ratings().find(template.id(), alice.id()))).isEmpty();
  }

  @Test
  default void letsNobodyRateForOthersOrWhatIsNotThere() {
    Account maker = subscribed("maker", Tier.PRO);
    Template template = templateBy(maker, TemplatePrice.free());
    in(maker, () -> ports().templates().add(template));
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    assertThatThrownBy(
            () -> in(bob, () -> ports().ratings().rate(template.id(), alice.id(), new Rating(1))))
        .isInstanceOf(RuntimeException.class);
    TemplateId nothing = new TemplateId(UUID.randomUUID());
    Contract.assertRefused(
        ErrorCode.TEMPLATE_NOT_FOUND,
        () -> in(bob, () -> ports().ratings().rate(nothing, bob.id(), new Rating(1))));
  }

  private TemplateView view(TemplateId id) {
    return ports()
        .units()
        .as(Actor.anonymous(), () -> ports().templateViews().view(id))
        .orElseThrow();
  }

  private List<TemplateId> shown(TemplateQuery query) {
    return ports()
        .units()
        .as(Actor.anonymous(), () -> ports().templateViews().list(query))
        .templates()
        .stream()
        .map(TemplateView::id)
        .toList();
  }

  private Account subscribed(String name, Tier tier) {
    Account account = signedUp(name);
    ports().changeTier(account.id(), tier);
    return account;
  }

  private static Template templateBy(Account maker, TemplatePrice price) {
    return new Template(
        new TemplateId(UUID.randomUUID()),
        new TemplateSlug("t-" + UUID.randomUUID()),
        listing("Workshop"),
        new TemplateBody(
            Fixtures.contentTitled("Workshop").tree(),
            PropValue.Fields.of("name", PropValue.text("Workshop")),
            List.of(Theme.standard()),
            AiPrompts.none()),
        price,
        Optional.of(maker.id()),
        false);
  }

  private static TemplateListing listing(String name) {
    return new TemplateListing(
        name,
        TemplateCategory.PORTFOLIO,
        "For makers of the zither.",
        List.of("zither", "music"),
        List.of("Gallery"),
        Optional.empty(),
        Optional.empty());
  }
}
