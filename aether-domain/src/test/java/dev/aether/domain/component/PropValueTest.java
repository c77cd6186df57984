package dev.aether.domain.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropValueTest {

  @Nested
  class Printing {

    @Test
    void putsNoBlanksBetween() {
      Map<String, PropValue> fields = new LinkedHashMap<>();
      fields.put("b", PropValue.items(List.of(PropValue.number(1), PropValue.Null.INSTANCE)));
      fields.put("a", PropValue.flag(true));
      assertThat(PropValue.fields(fields).toJson()).isEqualTo("{\"b\":[1,null],\"a\":true}");
    }

    @Test
    void isSafeInsideAScriptElement() {
      String hostile = "</script><!--&\u2028\u2029\"\\\n\r\t\u0001";
      assertThat(PropValue.text(hostile).toJson())
          .isEqualTo(
              "\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\\\"\\\\\\n\\r\\t\\u0001\"");
      assertThat(PropValue.fields(Map.of("</script>", PropValue.flag(true))).toJson())
          .doesNotContain("<", ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "é가\uD83C\uDF5E", "</p>&", "\u2028\u2029", "\b\f\u001F\u007F"})
    void isReadAsTheSameText(String text) {
      assertThat(JsonReader.read(PropValue.text(text).toJson())).isEqualTo(PropValue.text(text));
    }

    @ParameterizedTest
    @CsvSource({"1e30,1000000000000000000000000000000", "1e-8,0.00000001", "-0,0", "1.50,1.50"})
    void writesNumbersPlainlyAsTheDatabaseDoes(String written, String plain) {
      PropValue number = JsonReader.read(written);
      assertThat(number.toJson()).isEqualTo(plain);
      assertThat(JsonReader.read(number.toJson())).isEqualTo(number);
    }

    @Test
    void isReadAsTheSameValue() {
      Random random = new Random(7);
      for (int i = 0; i < 500; i++) {
        PropValue value = any(random, 4);
        assertThat(JsonReader.read(value.toJson())).isEqualTo(value);
      }
    }

    private static PropValue any(Random random, int depth) {
      List<PropValue> inner = new ArrayList<>();
      Map<String, PropValue> named = new LinkedHashMap<>();
      for (int i = depth == 0 ? 0 : random.nextInt(4); i > 0; i--) {
        inner.add(any(random, depth - 1));
        named.put(text(random), any(random, depth - 1));
      }
      return switch (random.nextInt(6)) {
        case 0 -> PropValue.text(text(random));
        case 1 -> new PropValue.Num(BigDecimal.valueOf(random.nextLong(), random.nextInt(42) - 11));
        case 2 -> PropValue.flag(random.nextBoolean());
        case 3 -> PropValue.Null.INSTANCE;
        case 4 -> PropValue.items(inner);
        default -> PropValue.fields(named);
      };
    }

    private static String text(Random random) {
      return random
          .ints(random.nextInt(6), 1, Character.MAX_CODE_POINT)
          .filter(c -> c < 0xD800 || c > 0xDFFF)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  }

  @Nested
  class Access {
    private final PropValue.Fields fields =
        (PropValue.Fields)
            JsonReader.read("{\"t\":\"x\",\"n\":1,\"mixed\":[\"a\",1,{\"b\":2},null,\"c\"]}");

    @Test
    void findsATextOrSaysWhatIsAbsent() {
      assertThat(fields.text("t", "?")).isEqualTo("x");
      assertThat(fields.text("n", "?")).isEqualTo("?");
      assertThat(fields.text("missing", "?")).isEqualTo("?");
    }

    @Test
    void passesOverWhatIsSomethingElse() {
      assertThat(fields.texts("mixed")).containsExactly("a", "c");
      assertThat(fields.objects("mixed")).hasSize(1);
      assertThat(fields.texts("t")).isEmpty();
      assertThat(fields.objects("missing")).isEmpty();
    }
  }

  @Test
  void doesNotChangeWithWhatItWasMadeFrom() {
    Map<String, PropValue> map = new LinkedHashMap<>(Map.of("a", PropValue.number(1)));
    PropValue.Fields fields = PropValue.fields(map);
    map.clear();
    assertThat(fields.values()).containsOnlyKeys("a");
    assertThatThrownBy(() -> fields.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e31", "1e-31", "1e999999999", "1e-999999999"})
  void holdsNoNumberThatCannotBeStored(String number) {
    BigDecimal value = new BigDecimal(number);
    assertThatThrownBy(() -> new PropValue.Num(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void holdsNoNull() {
    assertThatThrownBy(() -> PropValue.text(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> PropValue.texts(Collections.singletonList(null)))
        .isInstanceOf(NullPointerException.class);
    Map<String, PropValue> nothing = Collections.singletonMap("a", null);
    assertThatThrownBy(() -> PropValue.fields(nothing)).isInstanceOf(NullPointerException.class);
  }
}
