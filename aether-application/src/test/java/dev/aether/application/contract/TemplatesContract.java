package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateEntitlement;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplatePrice;
import dev.aether.domain.template.TemplateReader;
import dev.aether.domain.template.TemplateSlug;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.template.Templates}. */
public interface TemplatesContract extends Contract {

  @Test
  default void givesTheMakerBackWhatHeMade() {
    Account maker = subscribed("maker", Tier.PRO);
    Template template = Fixtures.templateBy(maker, TemplatePrice.of(new BigDecimal("9.50")));
    in(maker, () -> ports().templates().add(template));
    assertThat(see(maker, () -> ports().templates().find(template.id()))).contains(template);
  }

  @Test
  default void letsOnlyPlansThatIncludeItMakeTemplates() {
    Account free = signedUp("free");
    Template template = Fixtures.templateBy(free, TemplatePrice.free());
    assertThatThrownBy(() -> in(free, () -> ports().templates().add(template)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void refusesATemplateInSomebodyElsesName() {
    Account maker = subscribed("maker", Tier.BUSINESS);
    Template template = Fixtures.templateBy(signedUp("other"), TemplatePrice.free());
    assertThatThrownBy(() -> in(maker, () -> ports().templates().add(template)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void showsAPremiumBodyOnlyToThoseWithARightToIt() {
    Account maker = subscribed("maker", Tier.PRO);
    Template premium = Fixtures.templateBy(maker, TemplatePrice.of(new BigDecimal("5")));
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
    Template template = Fixtures.templateBy(maker, TemplatePrice.free());
    in(maker, () -> ports().templates().add(template));
    assertThat(ports().units().as(Actor.anonymous(), () -> ports().templates().find(template.id())))
        .contains(template);
  }

  @Test
  default void changesAndRemovesOnlyOnesOwn() {
    Account maker = subscribed("maker", Tier.PRO);
    Template template = Fixtures.templateBy(maker, TemplatePrice.free());
    in(maker, () -> ports().templates().add(template));
    Template other =
        new Template(
            template.id(),
            new TemplateSlug("t-" + UUID.randomUUID()),
            Fixtures.listing("Renamed"),
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
    Template first = Fixtures.templateBy(maker, TemplatePrice.free());
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
  default void leavesTheMakerAndThePlatformsWordWhenReplaced() {
    Account maker = subscribed("maker", Tier.PRO);
    Template template = Fixtures.templateBy(maker, TemplatePrice.free());
    in(maker, () -> ports().templates().add(official(template)));
    assertThat(see(maker, () -> ports().templates().find(template.id()))).contains(template);
    inSystem(() -> ports().templates().makeOfficial(template.id()));
    inSystem(() -> ports().templates().replace(template));
    assertThat(see(maker, () -> ports().templates().find(template.id())))
        .contains(official(template));
  }

  @Test
  default void keepsWhatIsOfficialFromItsMakersHands() {
    Account maker = subscribed("maker", Tier.PRO);
    Template template = Fixtures.templateBy(maker, TemplatePrice.free());
    in(maker, () -> ports().templates().add(template));
    inSystem(() -> ports().templates().makeOfficial(template.id()));
    Contract.assertRefused(
        ErrorCode.TEMPLATE_NOT_FOUND, () -> in(maker, () -> ports().templates().replace(template)));
    in(maker, () -> ports().templates().remove(template.id()));
    assertThat(see(maker, () -> ports().templates().find(template.id())))
        .contains(official(template));
  }

  @Test
  default void takesThePlatformsWordFromTheSystemOnly() {
    Account maker = subscribed("maker", Tier.BUSINESS);
    Template template = Fixtures.templateBy(maker, TemplatePrice.free());
    in(maker, () -> ports().templates().add(template));
    assertThatThrownBy(() -> in(maker, () -> ports().templates().makeOfficial(template.id())))
        .isInstanceOf(RuntimeException.class);
    assertThat(see(maker, () -> ports().templates().find(template.id()))).contains(template);
    TemplateId nothing = new TemplateId(UUID.randomUUID());
    Contract.assertRefused(
        ErrorCode.TEMPLATE_NOT_FOUND,
        () -> inSystem(() -> ports().templates().makeOfficial(nothing)));
  }

  @Test
  default void showsBodiesToExactlyThoseWhomTheDomainEntitles() {
    Account maker = subscribed("maker", Tier.PRO);
    for (TemplatePrice price :
        List.of(TemplatePrice.free(), TemplatePrice.of(new BigDecimal("5")))) {
      Template plain = Fixtures.templateBy(maker, price);
      Template vouched = Fixtures.templateBy(maker, price);
      in(maker, () -> ports().templates().add(plain));
      in(maker, () -> ports().templates().add(vouched));
      inSystem(() -> ports().templates().makeOfficial(vouched.id()));
      for (Template template : List.of(plain, official(vouched))) {
        assertEntitled(template, new Actor.User(maker.id()), reader(maker, Tier.PRO));
        assertEntitled(template, Actor.anonymous(), TemplateReader.anonymous());
        for (Tier tier : Tier.values()) {
          Account other = subscribed("other", tier);
          assertEntitled(template, new Actor.User(other.id()), reader(other, tier));
        }
      }
    }
  }

  private static TemplateReader reader(Account account, Tier tier) {
    return new TemplateReader(Optional.of(account.id()), tier, false);
  }

  private void assertEntitled(Template template, Actor actor, TemplateReader reader) {
    boolean granted = TemplateEntitlement.of(template, reader).granted();
    assertThat(ports().units().as(actor, () -> ports().templates().find(template.id())))
        .isEqualTo(Optional.of(template).filter(it -> granted));
    assertThat(ports().units().as(actor, () -> ports().templateViews().body(template.id())))
        .as("%s for %s", template, reader)
        .matches(body -> body.isPresent() == granted);
  }

  @Test
  default void leavesTheSitesThatWereMadeFromIt() {
    Account maker = subscribed("maker", Tier.PRO);
    Template template = Fixtures.templateBy(maker, TemplatePrice.free());
    in(maker, () -> ports().templates().add(template));
    Account alice = signedUp("alice");
    Site site = Fixtures.siteOf(alice);
    in(alice, () -> ports().sites().addFrom(template.id(), site));
    in(maker, () -> ports().templates().remove(template.id()));
    assertThat(see(alice, () -> ports().sites().find(site.id()))).contains(site);
    assertThatThrownBy(
            () -> in(alice, () -> ports().sites().addFrom(template.id(), Fixtures.siteOf(alice))))
        .isInstanceOf(RuntimeException.class);
  }

  private Account subscribed(String name, Tier tier) {
    Account account = signedUp(name);
    ports().changeTier(account.id(), tier);
    return account;
  }

  private static Template official(Template like) {
    return new Template(
        like.id(), like.slug(), like.listing(), like.body(), like.price(), like.creator(), true);
  }
}
