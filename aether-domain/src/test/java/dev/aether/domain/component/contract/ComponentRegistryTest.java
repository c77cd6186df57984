package dev.aether.domain.component.contract;

import static dev.aether.domain.component.contract.Pages.banner;
import static dev.aether.domain.component.contract.Pages.card;
import static dev.aether.domain.component.contract.Pages.node;
import static dev.aether.domain.component.contract.Pages.page;
import static dev.aether.domain.component.contract.Pages.text;
import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.SampleComponents;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.Rule;
import dev.aether.domain.component.prop.Violation;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentRegistryTest {
  private static final ComponentRegistry REGISTRY = SampleComponents.REGISTRY;

  @Nested
  class Check {

    @Test
    void findsNoFaultWithAPageOfItsComponents() {
      assertThat(REGISTRY.check(page(banner("a"), card("b")))).isEmpty();
      assertThat(REGISTRY.check(ComponentTree.blank())).isEmpty();
    }

    @Test
    void findsEverythingAtOnceFromTopToBottom() {
      ComponentTree page =
          page(
              node("a", "banner", text("colour", "#fff")),
              card("b"),
              node("c", "columns", Fields.NONE, node("d", "card@3", text("title", ""))),
              node("e", "carousel", text("anything", "goes")));
      assertThat(REGISTRY.check(page))
          .containsExactly(
              new Violation(
                  Rule.UNKNOWN_PROP, "/root/children/0/props/colour", "There is no such prop."),
              new Violation(Rule.MISSING_PROP, "/root/children/0/props/title", "This is required."),
              new Violation(
                  Rule.TOO_SHORT,
                  "/root/children/2/children/0/props/title",
                  "The text has 0 characters; it needs 1."),
              new Violation(
                  Rule.UNKNOWN_TYPE,
                  "/root/children/3/type",
                  "There is no component of this type."));
    }

    @Test
    void asksForTheMigrationOfAnOlderVersionAndSaysNothingElseOfIt() {
      assertThat(REGISTRY.check(page(node("a", "card@2", text("blink", "yes")))))
          .containsExactly(
              new Violation(
                  Rule.OUTDATED_VERSION,
                  "/root/children/0/type",
                  "The present version of this component is 3."));
    }

    @Test
    void doesNotKnowAVersionThatIsYetToCome() {
      assertThat(REGISTRY.check(page(node("a", "card@4", Fields.NONE))))
          .containsExactly(
              new Violation(
                  Rule.UNKNOWN_TYPE,
                  "/root/children/0/type",
                  "The present version of this component is 3."));
    }

    @Test
    void takesTheVariantsOfAComponentAndNoOther() {
      assertThat(REGISTRY.check(page(node("a", "card@3", formed("framed"))))).isEmpty();
      assertThat(REGISTRY.check(page(node("a", "card@3", formed("round")))))
          .containsExactly(
              new Violation(
                  Rule.NOT_A_CHOICE,
                  "/root/children/0/props/variant",
                  "This is none of [plain, framed]."));
    }

    private static Fields formed(String variant) {
      return text("title", "Bread").with("variant", PropValue.text(variant));
    }
  }

  @Nested
  class Require {

    @Test
    void letsAValidPagePass() {
      assertThatCode(() -> REGISTRY.require(page(banner("a")))).doesNotThrowAnyException();
    }

    @Test
    void refusesWithTheFirstPlaceAndAllOfThem() {
      ComponentTree page =
          page(node("a", "banner", Fields.NONE), node("b", "carousel", Fields.NONE));
      Map<String, String> first =
          Map.of(
              "rule", "missing_prop",
              "pointer", "/root/children/0/props/title",
              "message", "This is required.");
      Map<String, String> second =
          Map.of(
              "rule", "unknown_type",
              "pointer", "/root/children/1/type",
              "message", "There is no component of this type.");
      assertThat(refusal(() -> REGISTRY.require(page)))
          .isEqualTo(
              new Problem(
                  ErrorCode.SITE_INVALID_TREE,
                  "This is required.",
                  Map.of(
                      "pointer",
                      "/root/children/0/props/title",
                      "errors",
                      List.of(first, second))));
    }
  }

  @Nested
  class Contracts {

    @Test
    void areInTheOrderInWhichTheyWereGiven() {
      assertThat(REGISTRY.contracts())
          .containsExactly(
              SampleComponents.PAGE,
              SampleComponents.CARD,
              SampleComponents.COLUMNS,
              SampleComponents.FRAME,
              SampleComponents.BANNER);
    }

    @Test
    void areFoundByNameAndByTypesOfAnyVersion() {
      assertThat(REGISTRY.contract("card")).contains(SampleComponents.CARD);
      assertThat(REGISTRY.contract("card@3")).isEmpty();
      assertThat(REGISTRY.current(ComponentType.of("card"))).contains(SampleComponents.CARD);
      assertThat(REGISTRY.current(ComponentType.of("carousel"))).isEmpty();
    }
  }

  @Nested
  class Guards {

    @Test
    void refuseTwoContractsOfOneName() {
      assertThatThrownBy(
              () -> registry(List.of(SampleComponents.PAGE, contract("a"), contract("a@2"))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("two contracts of a");
    }

    @Test
    void refuseARegistryWithoutThePage() {
      assertThatThrownBy(() -> registry(List.of(contract("a"))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no page");
      assertThatThrownBy(() -> registry(List.of(contract("page@2"))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no page");
    }

    @Test
    void refuseTwoWaysFromOneVersion() {
      assertThatThrownBy(() -> registry(pageAnd("a@2"), from("a"), from("a")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("two ways lead from a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@3", "a@4", "b"})
    void refuseAWayThatDoesNotLeadToAContract(String from) {
      ContractMigration nowhere = from(from);
      assertThatThrownBy(() -> registry(pageAnd("a@3"), from("a"), from("a@2"), nowhere))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no way leads on from " + nowhere.to());
    }

    @Test
    void refuseAWayWithAHole() {
      assertThatThrownBy(() -> registry(pageAnd("a@4"), from("a"), from("a@3")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no way leads on from a@2");
    }

    @Test
    void leaveTheOldestVersionsWithoutAWay() {
      assertThat(registry(pageAnd("a@4"), from("a@3")).contracts()).hasSize(2);
    }

    private static List<ComponentContract> pageAnd(String type) {
      return List.of(SampleComponents.PAGE, contract(type));
    }

    private static ComponentRegistry registry(
        List<ComponentContract> contracts, ContractMigration... migrations) {
      return new ComponentRegistry(contracts, List.of(migrations));
    }

    private static ContractMigration from(String type) {
      return new ContractMigration(ComponentType.ofWire(type), List.of());
    }

    private static ComponentContract contract(String type) {
      return ComponentContract.of(
          ComponentType.ofWire(type), ComponentKind.ELEMENT, "", "", PropsSchema.NONE);
    }
  }
}
