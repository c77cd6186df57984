package dev.aether.domain.component.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.SampleComponents;
import dev.aether.domain.component.prop.ChoiceType;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.SlotType;
import dev.aether.domain.component.prop.TextType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentContractTest {
  private static final NodeId ID = new NodeId("it");

  @Nested
  class Schema {

    @Test
    void hasTheSlotBehindItsOwnProps() {
      PropsSchema schema = SampleComponents.BANNER.schema();
      assertThat(schema.props().keySet()).containsExactly("title", "slot");
      assertThat(schema.props().get("slot"))
          .isEqualTo(
              PropSpec.optional(
                  "slot", new TextType(1, 64), "Which place it takes in what it stands in."));
    }

    @Test
    void hasAChoiceOfItsVariantsWhereThereAreSome() {
      PropsSchema schema = SampleComponents.CARD.schema();
      assertThat(schema.props().keySet()).startsWith("title").endsWith("maker", "variant", "slot");
      assertThat(schema.props().get("variant"))
          .isEqualTo(
              PropSpec.optional("variant", ChoiceType.of("plain", "framed"), "Which form it has."));
    }
  }

  @Nested
  class Slots {

    @Test
    void areItsPlacesForChildrenByName() {
      assertThat(SampleComponents.COLUMNS.slots())
          .containsExactly(
              entry("children", SlotType.of(3, ComponentKind.ELEMENT, ComponentKind.LAYOUT)),
              entry("aside", new SlotType(Set.of(), Set.of("card"), 0, 1)));
      assertThat(SampleComponents.BANNER.slots()).isEmpty();
    }
  }

  @Nested
  class NewNode {

    @Test
    void hasTheDefaultsInTheUsualForm() {
      assertThat(SampleComponents.CARD.newNode(ID).toJson().toJson())
          .isEqualTo(
              """
              {"id":"it","type":"card@3","props":{"title":"Untitled","variant":"plain"}}""");
    }

    @Test
    void hasNothingWhereThereIsNoDefault() {
      assertThat(SampleComponents.BANNER.newNode(ID).props()).isEqualTo(Fields.NONE);
    }

    @Test
    void prefersTheDefaultsOfItsFormToItsOwn() {
      PropSpec size = PropSpec.optional("size", ChoiceType.of("small", "large"), "");
      ComponentContract contract =
          contract(
              PropsSchema.of(size.withDefault(PropValue.text("small"))),
              new Variant("big", "", Fields.of("size", PropValue.text("large"))),
              new Variant("usual", "", Fields.NONE));
      assertThat(contract.newNode(ID).props())
          .isEqualTo(
              Fields.of("size", PropValue.text("large")).with("variant", PropValue.text("big")));
    }
  }

  @Nested
  class Guards {

    @ParameterizedTest
    @ValueSource(strings = {"variant", "slot"})
    void refuseAPropThatEveryComponentHas(String name) {
      assertThatThrownBy(
              () -> contract(PropsSchema.of(PropSpec.optional(name, TextType.line(), ""))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("variant and slot are props of every component");
    }

    @Test
    void refuseTwoVariantsOfOneName() {
      Variant plain = new Variant("plain", "", Fields.NONE);
      assertThatThrownBy(() -> contract(PropsSchema.NONE, plain, plain))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("two variants of sample have one name");
    }

    @Test
    void refuseAVariantWhoseDefaultIsOfNoPropOrDoesNotFit() {
      PropsSchema props = PropsSchema.of(PropSpec.optional("title", TextType.line(), ""));
      assertThatThrownBy(() -> contract(props, variant("name", PropValue.text("a"))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the default name of plain fits no prop");
      assertThatThrownBy(() -> contract(props, variant("title", PropValue.number(1))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the default title of plain fits no prop");
      assertThat(contract(props, variant("title", PropValue.text("a"))).variants()).hasSize(1);
    }

    private static Variant variant(String name, PropValue value) {
      return new Variant("plain", "", Fields.of(name, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plain", "2nd", "with line"})
    void refuseAVariantWhoseNameIsNotLowerCase(String name) {
      assertThatThrownBy(() -> new Variant(name, "", Fields.NONE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a variant's name is lower-case: " + name);
    }
  }

  @Test
  void ofOneFormHasNeitherVariantsNorHints() {
    assertThat(SampleComponents.BANNER.variants()).isEmpty();
    assertThat(SampleComponents.BANNER.hints()).isEqualTo(AiHints.NONE);
  }

  @Test
  void copiesItsLists() {
    List<String> bestFor = new ArrayList<>(List.of("goods"));
    AiHints hints = new AiHints(bestFor, bestFor);
    bestFor.clear();
    assertThat(hints).isEqualTo(new AiHints(List.of("goods"), List.of("goods")));
  }

  private static ComponentContract contract(PropsSchema props, Variant... variants) {
    return new ComponentContract(
        ComponentType.of("sample"),
        ComponentKind.ELEMENT,
        "Sample",
        "",
        props,
        List.of(variants),
        AiHints.NONE);
  }
}
