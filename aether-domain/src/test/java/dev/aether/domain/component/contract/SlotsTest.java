package dev.aether.domain.component.contract;

import static dev.aether.domain.component.contract.Pages.banner;
import static dev.aether.domain.component.contract.Pages.card;
import static dev.aether.domain.component.contract.Pages.cardAt;
import static dev.aether.domain.component.contract.Pages.columns;
import static dev.aether.domain.component.contract.Pages.node;
import static dev.aether.domain.component.contract.Pages.page;
import static dev.aether.domain.component.contract.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.SampleComponents;
import dev.aether.domain.component.prop.Rule;
import dev.aether.domain.component.prop.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which children may stand where. */
class SlotsTest {
  private static final String FIRST = "/root/children/0";

  private static List<Violation> told(ComponentNode... sections) {
    return SampleComponents.REGISTRY.check(page(sections));
  }

  private static Violation notHere(String pointer) {
    return new Violation(Rule.CHILD_NOT_ALLOWED, pointer, "This component may not stand here.");
  }

  @Test
  void takeAsManyChildrenAsFit() {
    assertThat(told(columns("a"))).isEmpty();
    assertThat(told(columns("a", card("b"), card("c"), columns("d"), cardAt("e", "aside"))))
        .isEmpty();
  }

  @Test
  void tellOfTooManyChildren() {
    assertThat(told(columns("a", card("b"), card("c"), card("d"), card("e"))))
        .containsExactly(
            new Violation(
                Rule.TOO_MANY_CHILDREN, FIRST + "/children", "There are 4; at most 3 fit."));
  }

  @Test
  void tellOfTooManyChildrenInANamedPlace() {
    assertThat(told(columns("a", cardAt("b", "aside"), cardAt("c", "aside"))))
        .containsExactly(
            new Violation(
                Rule.TOO_MANY_CHILDREN,
                FIRST + "/children",
                "There are 2 in aside; at most 1 fit."));
  }

  @Test
  void tellOfTooFewChildren() {
    assertThat(told(node("a", "frame", Fields.NONE, card("b")))).isEmpty();
    assertThat(told(node("a", "frame", Fields.NONE)))
        .containsExactly(
            new Violation(Rule.TOO_FEW_CHILDREN, FIRST + "/children", "There are 0; it needs 1."));
  }

  @Test
  void takeAChildThatNamesThePlaceForThoseThatSayNothing() {
    assertThat(told(columns("a", cardAt("b", "children")))).isEmpty();
  }

  @Test
  void tellOfAPlaceThatThereIsNot() {
    assertThat(told(columns("a", card("b"), cardAt("c", "attic"))))
        .containsExactly(notHere(FIRST + "/children/1"));
  }

  @Test
  void tellOfAComponentOfAnotherKind() {
    assertThat(told(columns("a", banner("b")))).containsExactly(notHere(FIRST + "/children/0"));
  }

  @Test
  void tellOfAComponentThatOnlyAnotherPlaceTakes() {
    ComponentNode inner = node("b", "columns", text("slot", "aside"));
    assertThat(told(columns("a", inner))).containsExactly(notHere(FIRST + "/children/0"));
  }

  @Test
  void tellOfAnyChildOfAComponentWithoutPlaces() {
    ComponentNode banner = node("a", "banner", text("title", "Open"), card("b"));
    assertThat(told(banner)).containsExactly(notHere(FIRST + "/children/0"));
  }

  @Test
  void tellOfAPageWithinAPage() {
    assertThat(told(node("a", "page", Fields.NONE))).containsExactly(notHere(FIRST));
  }

  @Test
  void tellOfAnUnknownComponentOnceAtItsType() {
    assertThat(told(columns("a", node("b", "carousel", Fields.NONE))))
        .containsExactly(
            new Violation(
                Rule.UNKNOWN_TYPE,
                FIRST + "/children/0/type",
                "There is no component of this type."));
  }

  @Test
  void tellOfAnUnknownComponentInAPlaceThatThereIsNot() {
    ComponentNode lost = node("b", "carousel", text("slot", "attic"));
    assertThat(told(columns("a", lost)))
        .extracting(Violation::rule)
        .containsExactly(Rule.CHILD_NOT_ALLOWED, Rule.UNKNOWN_TYPE);
  }

  @Test
  void goByTheNameOfAnOlderVersion() {
    ComponentNode old = node("b", "card", text("slot", "aside"));
    assertThat(told(columns("a", old)))
        .extracting(Violation::rule)
        .containsExactly(Rule.OUTDATED_VERSION);
  }

  @Test
  void takeAPlaceThatIsNoTextForNone() {
    ComponentNode odd =
        node("b", "card@3", text("title", "Bread").with("slot", PropValue.number(1)));
    assertThat(told(columns("a", odd)))
        .containsExactly(
            new Violation(
                Rule.WRONG_KIND, FIRST + "/children/0/props/slot", "A text is expected here."));
  }

  @Test
  void haveNoValueAmongTheProps() {
    assertThat(told(node("a", "columns", text("aside", "b"))))
        .containsExactly(
            new Violation(
                Rule.WRONG_KIND,
                FIRST + "/props/aside",
                "This is a place for children; it has no value."));
  }
}
