package dev.aether.domain.component.contract;

import static dev.aether.domain.component.contract.Pages.banner;
import static dev.aether.domain.component.contract.Pages.card;
import static dev.aether.domain.component.contract.Pages.columns;
import static dev.aether.domain.component.contract.Pages.node;
import static dev.aether.domain.component.contract.Pages.page;
import static dev.aether.domain.component.contract.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.SampleComponents;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MigrationTest {
  private static final ComponentRegistry REGISTRY = SampleComponents.REGISTRY;
  private static final PropValue NOT_SOLD = PropValue.flag(false);

  private static Migrated.Step step(String node, int from, boolean loses) {
    return new Migrated.Step(
        new NodeId(node),
        new ComponentType("card", from),
        new ComponentType("card", from + 1),
        loses);
  }

  @Nested
  class OfATree {

    @Test
    void leavesATreeOfPresentVersionsAsItIs() {
      ComponentTree tree = page(banner("a"), columns("b", card("c")));
      Migrated<ComponentTree> migrated = REGISTRY.migrate(tree);
      assertThat(migrated.result()).isSameAs(tree);
      assertThat(migrated.steps()).isEmpty();
      assertThat(migrated.loses()).isFalse();
    }

    @Test
    void bringsEveryComponentToItsPresentVersionStepByStep() {
      ComponentTree tree =
          page(
              node("a", "card", text("name", "Bread").with("size", PropValue.text("s"))),
              columns("b", node("c", "card@2", text("title", "Milk")), card("d")));
      Migrated<ComponentTree> migrated = REGISTRY.migrate(tree);
      Fields bread =
          text("title", "Bread").with("size", PropValue.text("small")).with("sold", NOT_SOLD);
      Fields milk = text("title", "Milk").with("sold", NOT_SOLD);
      assertThat(migrated.result())
          .isEqualTo(
              page(node("a", "card@3", bread), columns("b", node("c", "card@3", milk), card("d"))));
      assertThat(migrated.steps())
          .containsExactly(step("a", 1, false), step("a", 2, false), step("c", 2, false));
      assertThat(migrated.loses()).isFalse();
      assertThat(REGISTRY.check(migrated.result())).isEmpty();
    }

    @Test
    void tellsWhichStepLosesSomething() {
      ComponentTree tree =
          page(node("a", "card", text("name", "Bread").with("blink", PropValue.flag(true))));
      Migrated<ComponentTree> migrated = REGISTRY.migrate(tree);
      assertThat(migrated.steps()).containsExactly(step("a", 1, false), step("a", 2, true));
      assertThat(migrated.loses()).isTrue();
    }

    @Test
    void leavesUnknownComponentsAndUnknownVersionsAsTheyAre() {
      ComponentTree tree =
          page(node("a", "carousel", Fields.NONE), node("b", "card@4", Fields.NONE));
      assertThat(REGISTRY.migrate(tree)).isEqualTo(new Migrated<>(tree, List.of()));
    }
  }

  @Nested
  class OfANode {

    @Test
    void keepsItsIdItsOtherFacetsAndItsChildren() {
      Fields styles = Fields.of("gap", PropValue.number(8));
      ComponentNode inner = node("b", "card", text("name", "Milk"));
      ComponentNode old =
          node("a", "card@2", text("title", "Bread"), inner).with(Facet.STYLES, styles);
      Migrated<ComponentNode> migrated = REGISTRY.migrate(old);
      assertThat(migrated.result())
          .isEqualTo(
              node(
                      "a",
                      "card@3",
                      text("title", "Bread").with("sold", NOT_SOLD),
                      node("b", "card@3", text("title", "Milk").with("sold", NOT_SOLD)))
                  .with(Facet.STYLES, styles));
      assertThat(migrated.steps())
          .containsExactly(step("a", 2, false), step("b", 1, false), step("b", 2, false));
    }
  }

  @Nested
  class OfAVersion {

    @Test
    void leadsToTheNext() {
      assertThat(new ContractMigration(new ComponentType("card", 998), List.of()).to())
          .isEqualTo(new ComponentType("card", 999));
    }

    @Test
    void endsAtTheLastVersionThatThereCanBe() {
      ComponentType last = new ComponentType("card", 999);
      assertThatThrownBy(() -> new ContractMigration(last, List.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no version after card@999");
    }

    @Test
    void losesWhatALaterChangeLosesOfAnEarlierOne() {
      ContractMigration migration =
          new ContractMigration(
              ComponentType.of("card"),
              List.of(new PropChange.Rename("name", "title"), new PropChange.Drop("title")));
      ComponentNode old = node("a", "card", text("name", "Bread"));
      assertThat(migration.loses(old)).isTrue();
      assertThat(migration.apply(old)).isEqualTo(node("a", "card@2", Fields.NONE));
    }

    @Test
    void losesNothingOfWhatWasNotSaid() {
      ContractMigration migration =
          new ContractMigration(
              ComponentType.of("card"),
              List.of(new PropChange.Drop("title"), new PropChange.Rename("name", "title")));
      assertThat(migration.loses(node("a", "card", text("name", "Bread")))).isFalse();
    }

    @Test
    void remembersALossBeforeAChangeWithoutOne() {
      ContractMigration migration =
          new ContractMigration(
              ComponentType.of("card"),
              List.of(new PropChange.Drop("title"), new PropChange.Add("sold", NOT_SOLD)));
      assertThat(migration.loses(node("a", "card", text("title", "Bread")))).isTrue();
    }
  }
}
