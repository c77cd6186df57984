package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.template.TemplateQuery;
import dev.aether.application.template.TemplateView;
import dev.aether.application.template.TemplateViews.Body;
import dev.aether.application.template.TemplateViews.Popular;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.template.Rating;
import dev.aether.domain.template.RatingSummary;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateBody;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplateListing;
import dev.aether.domain.template.TemplatePrice;
import dev.aether.domain.template.TemplateSlug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * See {@link dev.aether.application.template.TemplateViews} and {@link
 * dev.aether.application.template.Ratings}.
 */
public interface TemplateViewsContract extends Contract {

  @Test
  default void narrowsByCategoryTagsPriceAndWords() {
    TemplateId zither =
        stored(
            "Workshop",
            "For makers of the zither.",
            List.of("zither", "music"),
            TemplatePrice.of(new BigDecimal("5")));
    assertThat(shown(TemplateQuery.all())).contains(zither);
    assertThat(shown(inCategory(TemplateCategory.PORTFOLIO))).contains(zither);
    assertThat(shown(inCategory(TemplateCategory.BLOG))).doesNotContain(zither);
    assertThat(shown(tagged("zither"))).contains(zither);
    assertThat(shown(tagged("zither", "music"))).contains(zither);
    assertThat(shown(tagged("zither", "tuba"))).doesNotContain(zither);
    assertThat(shown(priced(true))).contains(zither);
    assertThat(shown(priced(false))).doesNotContain(zither);
    assertThat(shown(about("ZITHER makers"))).contains(zither);
    assertThat(shown(about("zither tuba"))).doesNotContain(zither);
  }

  @Test
  default void findsWholeWordsAndNothingForNone() {
    TemplateId psaltery = stored("Psaltery", "", List.of());
    assertThat(shown(about("psaltery"))).containsExactly(psaltery);
    assertThat(shown(about("psalt"))).isEmpty();
    assertThat(shown(about("&|!:*()'"))).isEmpty();
  }

  @Test
  default void putsANameBeforeADescriptionAndElseTheNewestFirst() {
    TemplateId named = stored("Hurdygurdy", "For players.", List.of());
    TemplateId described = stored("Folk", "Also for the hurdygurdy.", List.of("bourree"));
    TemplateId tagged = stored("Dance", "For dancers.", List.of("bourree"));
    assertThat(shown(about("hurdygurdy"))).containsExactly(named, described);
    assertThat(shown(tagged("bourree"))).containsExactly(tagged, described);
  }

  @Test
  default void showsPageByPageHowManyThereAre() {
    List<TemplateId> newestFirst = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      newestFirst.add(0, stored("Page " + i, "", List.of("paged")));
    }
    for (int page = 1; page <= 4; page++) {
      TemplateQuery query =
          new TemplateQuery(
              Optional.empty(),
              List.of("paged"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              page,
              2);
      assertThat(shown(query))
          .isEqualTo(newestFirst.stream().skip((page - 1) * 2L).limit(2).toList());
      assertThat(systemSees(() -> ports().templateViews().list(query)).total()).isEqualTo(3);
    }
  }

  @Test
  default void ordersByUseRatingOrAgeAsAsked() {
    TemplateId used = stored("Sorted", "", List.of("sorted"));
    TemplateId liked = stored("Sorted", "", List.of("sorted"));
    TemplateId newest = stored("Sorted", "", List.of("sorted"));
    Account alice = subscribed("alice");
    in(alice, () -> ports().sites().addFrom(used, Fixtures.siteOf(alice)));
    in(alice, () -> ports().ratings().rate(liked, alice.id(), new Rating(5)));
    in(alice, () -> ports().ratings().rate(newest, alice.id(), new Rating(2)));
    assertThat(shown(sorted(TemplateQuery.Sort.POPULAR))).containsExactly(used, liked, newest);
    assertThat(shown(sorted(TemplateQuery.Sort.RATING))).containsExactly(liked, newest, used);
    assertThat(shown(sorted(TemplateQuery.Sort.RECENT))).containsExactly(newest, liked, used);
  }

  private static TemplateQuery sorted(TemplateQuery.Sort sort) {
    return new TemplateQuery(
        Optional.empty(),
        List.of("sorted"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(sort),
        1,
        50);
  }

  @Test
  default void refusesQueriesThatNobodyCanAnswer() {
    Contract.assertRefused(ErrorCode.VAL_INVALID_INPUT, () -> page(0, 10));
    Contract.assertRefused(ErrorCode.VAL_INVALID_INPUT, () -> page(1, 51));
    Contract.assertRefused(ErrorCode.VAL_INVALID_INPUT, () -> about("x".repeat(201)));
    Contract.assertRefused(ErrorCode.VAL_INVALID_INPUT, () -> about("\0"));
    Contract.assertRefused(ErrorCode.VAL_INVALID_INPUT, () -> tagged("\0"));
  }

  @Test
  default void handsTheBodyOnAsItIsStored() {
    TemplateId id = stored("Body", "", List.of());
    Template template = systemSees(() -> ports().templates().find(id)).orElseThrow();
    Body body = visit(() -> ports().templateViews().body(id)).orElseThrow();
    assertThat(ComponentTree.ofJson(body.structure())).isEqualTo(template.body().structure());
    assertThat(body.structure()).isEqualTo(template.body().structure().toJson().toJson());
    assertThat(JsonReader.read(body.defaultContent())).isEqualTo(template.body().defaultContent());
    assertThat(body.themePresets()).isEqualTo("[]");
    assertThat(JsonReader.read(body.aiPrompts()))
        .isEqualTo(JsonReader.read("{\"structure\": \"\", \"content\": \"\", \"style\": \"\"}"));
    TemplateId nothing = new TemplateId(UUID.randomUUID());
    assertThat(visit(() -> ports().templateViews().body(nothing))).isEmpty();
    assertThat(visit(() -> ports().templateViews().view(nothing))).isEmpty();
  }

  @Test
  default void countsSitesAndRatingsEachForItself() {
    TemplateId often = stored("Often", "", List.of());
    TemplateId liked = stored("Liked", "", List.of());
    TemplateId rarely = stored("Rarely", "", List.of());
    TemplateId never = stored("Never", "", List.of());
    Account alice = subscribed("alice");
    Account bob = subscribed("bob");
    for (TemplateId template : List.of(often, often, liked, rarely)) {
      in(alice, () -> ports().sites().addFrom(template, Fixtures.siteOf(alice)));
    }
    in(bob, () -> ports().sites().addFrom(often, Fixtures.siteOf(bob)));
    in(alice, () -> ports().ratings().rate(often, alice.id(), new Rating(2)));
    in(bob, () -> ports().ratings().rate(often, bob.id(), new Rating(3)));
    in(bob, () -> ports().ratings().rate(liked, bob.id(), new Rating(4)));
    assertThat(popularOf(often, liked, rarely, never))
        .containsExactly(
            new Popular(often, 3, Optional.of(new BigDecimal("2.50"))),
            new Popular(liked, 1, Optional.of(new BigDecimal("4.00"))),
            new Popular(rarely, 1, Optional.empty()),
            new Popular(never, 0, Optional.empty()));
    assertThat(systemSees(() -> ports().templateViews().popular(1))).hasSize(1);
  }

  @Test
  default void showsTheListingToAnybodyWithWhatUsersThinkOfIt() {
    TemplateId template = stored("Lute", "For players.", List.of("music"));
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    in(alice, () -> ports().ratings().rate(template, alice.id(), new Rating(5)));
    in(alice, () -> ports().ratings().rate(template, alice.id(), new Rating(4)));
    in(bob, () -> ports().ratings().rate(template, bob.id(), new Rating(1)));
    TemplateView view = view(template);
    assertThat(view.listing()).isEqualTo(listing("Lute", "For players.", List.of("music")));
    assertThat(view.rated()).isEqualTo(rated(new Rating(4), new Rating(1)));
    assertThat(see(alice, () -> ports().ratings().find(template, alice.id())))
        .contains(new Rating(4));
    assertThat(see(bob, () -> ports().ratings().find(template, alice.id()))).isEmpty();
  }

  @Test
  default void roundsTheMeanAsTheDomainDoes() {
    TemplateId template = stored("Rounded", "", List.of());
    List<Rating> given = new ArrayList<>();
    for (int stars : List.of(5, 4, 5, 5, 5, 5, 5, 5)) {
      Account somebody = signedUp("rater");
      Rating rating = new Rating(stars);
      given.add(rating);
      in(somebody, () -> ports().ratings().rate(template, somebody.id(), rating));
      assertThat(view(template).rated()).isEqualTo(rated(given.toArray(Rating[]::new)));
    }
    assertThat(view(template).rated().mean()).contains(new BigDecimal("4.88"));
  }

  @Test
  default void takesARatingBackAndNothingTwice() {
    TemplateId template = stored("Withdrawn", "", List.of());
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    in(alice, () -> ports().ratings().rate(template, alice.id(), new Rating(5)));
    in(bob, () -> ports().ratings().withdraw(template, alice.id()));
    assertThat(view(template).rated()).isEqualTo(rated(new Rating(5)));
    in(alice, () -> ports().ratings().withdraw(template, alice.id()));
    in(alice, () -> ports().ratings().withdraw(template, alice.id()));
    assertThat(view(template).rated()).isEqualTo(rated());
    assertThat(see(alice, () -> ports().ratings().find(template, alice.id()))).isEmpty();
  }

  @Test
  default void letsNobodyRateForOthersOrWhatIsNotThere() {
    TemplateId template = stored("Rated", "", List.of());
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    assertThatThrownBy(
            () -> in(bob, () -> ports().ratings().rate(template, alice.id(), new Rating(1))))
        .isInstanceOf(RuntimeException.class);
    assertThat(view(template).rated()).isEqualTo(rated());
    TemplateId nothing = new TemplateId(UUID.randomUUID());
    Contract.assertRefused(
        ErrorCode.TEMPLATE_NOT_FOUND,
        () -> in(bob, () -> ports().ratings().rate(nothing, bob.id(), new Rating(1))));
  }

  private static TemplateView.Rated rated(Rating... given) {
    RatingSummary summary = RatingSummary.NONE;
    for (Rating rating : given) {
      summary = summary.with(rating);
    }
    return new TemplateView.Rated(summary.mean(), summary.count());
  }

  private List<Popular> popularOf(TemplateId... ids) {
    return systemSees(() -> ports().templateViews().popular(1000)).stream()
        .filter(popular -> List.of(ids).contains(popular.id()))
        .toList();
  }

  private <T> T visit(Supplier<T> work) {
    return ports().units().as(Actor.anonymous(), work);
  }

  private TemplateView view(TemplateId id) {
    return visit(() -> ports().templateViews().view(id)).orElseThrow();
  }

  private List<TemplateId> shown(TemplateQuery query) {
    return visit(() -> ports().templateViews().list(query)).templates().stream()
        .map(TemplateView::id)
        .toList();
  }

  private static TemplateQuery inCategory(TemplateCategory category) {
    return new TemplateQuery(
        Optional.of(category),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        50);
  }

  private static TemplateQuery tagged(String... tags) {
    return new TemplateQuery(
        Optional.empty(),
        List.of(tags),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        50);
  }

  private static TemplateQuery about(String text) {
    return new TemplateQuery(
        Optional.empty(), List.of(), Optional.of(text), Optional.empty(), Optional.empty(), 1, 50);
  }

  private static TemplateQuery priced(boolean premium) {
    return new TemplateQuery(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(premium),
        Optional.empty(),
        1,
        50);
  }

  private static TemplateQuery page(int page, int limit) {
    return new TemplateQuery(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        page,
        limit);
  }

  private Account subscribed(String name) {
    Account account = signedUp(name);
    ports().changeTier(account.id(), Tier.PRO);
    return account;
  }

  private TemplateId stored(String name, String description, List<String> tags) {
    return stored(name, description, tags, TemplatePrice.free());
  }

  private TemplateId stored(
      String name, String description, List<String> tags, TemplatePrice price) {
    Account maker = subscribed("maker");
    Template template =
        new Template(
            new TemplateId(UUID.randomUUID()),
            new TemplateSlug("t-" + UUID.randomUUID()),
            listing(name, description, tags),
            TemplateBody.of(Fixtures.contentTitled(name).tree()),
            price,
            Optional.of(maker.id()),
            false);
    in(maker, () -> ports().templates().add(template));
    return template.id();
  }

  private static TemplateListing listing(String name, String description, List<String> tags) {
    return new TemplateListing(
        name,
        TemplateCategory.PORTFOLIO,
        description,
        tags,
        List.of("Gallery"),
        Optional.empty(),
        Optional.empty());
  }
}
