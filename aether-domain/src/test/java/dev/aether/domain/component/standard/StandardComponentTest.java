package dev.aether.domain.component.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.contract.Variant;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.Rule;
import dev.aether.domain.component.prop.SchemaReader;
import dev.aether.domain.component.prop.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardComponentTest {

  @ParameterizedTest
  @EnumSource(StandardComponent.class)
  void saysWhatItIsFor(StandardComponent component) {
    ComponentContract contract = component.contract();
    assertThat(contract.title()).isNotBlank();
    assertThat(contract.description()).endsWith(".").hasSizeBetween(10, 200);
    assertThat(contract.props().props().values())
        .allSatisfy(spec -> assertThat(spec.description()).endsWith("."));
    if (component != StandardComponent.PAGE) {
      assertThat(contract.hints().bestFor()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(StandardComponent.class)
  void isCalledAsItIsWritten(StandardComponent component) {
    assertThat(component.type()).isEqualTo(ComponentType.of(component.wire()));
    assertThat(component.type()).isEqualTo(component.contract().type());
    assertThat(StandardComponent.of(component.type())).contains(component);
    assertThat(StandardComponent.of(new ComponentType(component.wire(), 7))).contains(component);
  }

  @Test
  void areOfAllFourKindsAndAtLeastFortyFive() {
    assertThat(StandardComponent.values()).hasSizeGreaterThan(45);
    for (ComponentKind kind : ComponentKind.values()) {
      assertThat(StandardComponent.registry().contracts())
          .filteredOn(contract -> contract.kind() == kind)
          .as(kind.wire())
          .hasSizeGreaterThanOrEqualTo(5);
    }
    assertThat(StandardComponent.of(ComponentType.of("carousel"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(StandardComponent.class)
  void hasASampleThatKeepsTheContractInEveryForm(StandardComponent component) {
    ComponentContract contract = component.contract();
    List<String> forms =
        contract.variants().isEmpty()
            ? List.of("")
            : contract.variants().stream().map(Variant::name).toList();
    for (String form : component == StandardComponent.PAGE ? List.<String>of() : forms) {
      ComponentNode sample = contract.example(form);
      assertThat(StandardComponent.registry().check(pageOf(sample))).as(form).isEmpty();
      assertThat(sample.props().text(Variant.PROP, "")).isEqualTo(form);
    }
  }

  @ParameterizedTest
  @EnumSource(StandardComponent.class)
  void hasVariantsThatSayWhatTheyAre(StandardComponent component) {
    List<Variant> variants = component.contract().variants();
    assertThat(variants).hasSizeBetween(0, 6);
    assertThat(variants.size()).isNotEqualTo(1);
    assertThat(variants).allSatisfy(v -> assertThat(v.description()).endsWith("."));
  }

  @ParameterizedTest
  @EnumSource(StandardComponent.class)
  void isReadAgainFromItsJsonSchema(StandardComponent component) {
    PropsSchema schema = component.contract().schema();
    assertThat(SchemaReader.read(schema.toJsonSchema())).isEqualTo(schema);
  }

  /** A new one lacks only what nobody can say but its author. */
  @ParameterizedTest
  @EnumSource(value = StandardComponent.class, mode = EnumSource.Mode.EXCLUDE, names = "PAGE")
  void isValidWhenNewButForWhatItsAuthorHasToSay(StandardComponent component) {
    ComponentNode fresh = component.contract().newNode(new NodeId("fresh"));
    List<String> asked =
        component.contract().props().props().values().stream()
            .filter(spec -> spec.required() && spec.defaultValue().isEmpty())
            .map(PropSpec::name)
            .toList();
    assertThat(StandardComponent.registry().check(pageOf(fresh)))
        .containsExactlyElementsOf(
            asked.stream()
                .map(
                    name ->
                        new Violation(
                            Rule.MISSING_PROP,
                            "/root/children/0/props/" + name,
                            "This is required."))
                .toList());
    PropValue.Fields said = fresh.props();
    for (String name : asked) {
      said = said.with(name, PropValue.text("Said"));
    }
    assertThat(StandardComponent.registry().check(pageOf(component.node("fresh", said)))).isEmpty();
  }

  @Test
  void aPageIsValidWhenNewAndHoldsUpToTwoHundredOfThem() {
    assertThat(StandardComponent.registry().check(ComponentTree.blank())).isEmpty();
    assertThat(StandardComponent.registry().check(pageOf(sections(200)))).isEmpty();
    assertThat(StandardComponent.registry().check(pageOf(sections(201))))
        .containsExactly(
            new Violation(
                Rule.TOO_MANY_CHILDREN, "/root/children", "There are 201; at most 200 fit."));
  }

  @Test
  void areAllInTheRegistryFromTopToBottom() {
    assertThat(StandardComponent.registry().contracts())
        .containsExactlyElementsOf(
            Arrays.stream(StandardComponent.values()).map(StandardComponent::contract).toList());
  }

  private static ComponentNode[] sections(int count) {
    ComponentNode[] sections = new ComponentNode[count];
    for (int i = 0; i < count; i++) {
      sections[i] =
          StandardComponent.STORY.node(
              "s" + i, PropValue.fields(Map.of("title", PropValue.text("Story"))));
    }
    return sections;
  }

  private static ComponentTree pageOf(ComponentNode... sections) {
    return ComponentTree.of(
        new ComponentNode(
            new NodeId("root"), ComponentType.PAGE, Map.of(), Arrays.asList(sections)));
  }
}
