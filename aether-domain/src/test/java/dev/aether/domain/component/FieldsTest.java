package dev.aether.domain.component;

import static dev.aether.domain.component.Json.json;
import static dev.aether.domain.component.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.PropValue.Fields;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private final Fields fields = object("{'b':1,'a':null,'c':[2]}");

  @Nested
  class With {

    @Test
    void setsAFieldWhereItStands() {
      assertThat(fields.with("a", PropValue.flag(true)).toJson())
          .isEqualTo("{\"b\":1,\"a\":true,\"c\":[2]}");
    }

    @Test
    void putsANewFieldLast() {
      assertThat(fields.with("0", PropValue.flag(true)).toJson())
          .isEqualTo("{\"b\":1,\"a\":null,\"c\":[2],\"0\":true}");
    }

    @Test
    void leavesTheObjectAsItWas() {
      assertThat(fields.with("b", PropValue.number(2))).isNotEqualTo(fields);
      assertThat(fields).isEqualTo(object("{'b':1,'a':null,'c':[2]}"));
    }
  }

  @Nested
  class Without {

    @Test
    void takesAFieldOut() {
      assertThat(fields.without("a").toJson()).isEqualTo("{\"b\":1,\"c\":[2]}");
      assertThat(object("{'a':1}").without("a")).isEqualTo(Fields.NONE);
      assertThat(fields.values()).hasSize(3);
    }

    @Test
    void isTheSameWhereThereIsNone() {
      assertThat(fields.without("x")).isSameAs(fields);
    }
  }

  @Test
  void findsAField() {
    assertThat(fields.get("b")).contains(PropValue.number(1));
    assertThat(fields.get("a")).contains(PropValue.Null.INSTANCE);
    assertThat(fields.get("x")).isEmpty();
  }

  @Test
  void isEmptyWithoutFields() {
    assertThat(PropValue.fields(Map.of())).isSameAs(Fields.NONE);
    assertThat(Fields.NONE.isEmpty()).isTrue();
    assertThat(fields.isEmpty()).isFalse();
    assertThat(Fields.of("b", PropValue.number(1))).isEqualTo(object("{'b':1}"));
  }

  @Nested
  class Equality {

    @Test
    void doesNotMindTheOrder() {
      Fields same = object("{'c':[2],'a':null,'b':1}");
      assertThat(fields).isEqualTo(same).hasSameHashCodeAs(same);
    }

    @Test
    void mindsNamesAndValues() {
      assertThat(fields)
          .isNotEqualTo(object("{'b':1,'a':null,'c':[3]}"))
          .isNotEqualTo(object("{'b':1,'a':null,'d':[2]}"))
          .isNotEqualTo(object("{'b':1,'a':null}"))
          .isNotEqualTo(json("[]"));
      assertThat(object("{'a':1,'b':2}").hashCode())
          .isNotEqualTo(object("{'a':1,'b':3}").hashCode());
    }

    @Test
    void ofListsMindsTheOrder() {
      assertThat(json("[1,2]")).isEqualTo(json("[1,2]")).hasSameHashCodeAs(json("[1,2]"));
      assertThat(json("[1,2]")).isNotEqualTo(json("[2,1]")).isNotEqualTo(json("[1]"));
      assertThat(json("[1,2]").hashCode()).isNotEqualTo(json("[2,1]").hashCode());
      assertThat(json("[]")).isNotEqualTo(json("{}"));
    }

    @Test
    void isPrinted() {
      assertThat(fields).hasToString("{\"b\":1,\"a\":null,\"c\":[2]}");
      assertThat(json("[1,null]")).hasToString("[1,null]");
    }
  }
}
