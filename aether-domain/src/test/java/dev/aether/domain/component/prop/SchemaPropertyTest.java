package dev.aether.domain.component.prop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaPropertyTest {
  @Provide
  Arbitrary<PropsSchema> schemas() {
    return Schemas.schemas();
  }

  @Provide
  Arbitrary<PropType> types() {
    return Schemas.types(2);
  }

  @Provide
  Arbitrary<PropValue> values() {
    return Schemas.values(3);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void isReadAsItWasTold(@ForAll("schemas") PropsSchema schema) {
    String json = schema.toJsonSchema().toJson();
    PropsSchema read = SchemaReader.read((PropValue.Fields) JsonReader.read(json));
    assertThat(read).isEqualTo(schema);
    assertThat(read.toJsonSchema().toJson()).isEqualTo(json);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theNearestValueIsOneOfTheType(
      @ForAll("types") PropType type, @ForAll("values") PropValue value) {
    type.nearest(value).ifPresent(near -> assertThat(type.admits(near.value())).isTrue());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aValueOfTheTypeIsItsOwnNearest(
      @ForAll("types") PropType type, @ForAll("values") PropValue value) {
    type.nearest(value)
        .map(Nearest::value)
        .ifPresent(fit -> assertThat(type.nearest(fit)).contains(new Nearest(fit, false)));
    if (type.admits(value)) {
      assertThat(type.nearest(value)).contains(new Nearest(value, false));
    }
  }
}
