package dev.aether.domain.component.prop;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.PropValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any types, schemas and values, for properties. */
final class Schemas {
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "Fresh bread",
          "🥐🥐🥐",
          "#fff",
          "primary",
          "#top",
          " #top ",
          "https://a.example",
          "true",
          "FALSE",
          "3",
          "-2.5",
          "javascript:x",
          "small",
          "SMALL",
          "<b>",
          "a\n\nb");

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Schemas() {}

  static Arbitrary<PropsSchema> schemas() {
    return schemas(2, true);
  }

  private static Arbitrary<PropsSchema> schemas(int depth, boolean slots) {
    Arbitrary<PropType> types = types(depth);
    return specs(slots ? Arbitraries.frequencyOf(Tuple.of(8, types), Tuple.of(1, slots())) : types)
        .list()
        .ofMaxSize(5)
        .uniqueElements(PropSpec::name)
        .map(specs -> PropsSchema.of(specs.toArray(PropSpec[]::new)));
  }

  private static Arbitrary<PropSpec> specs(Arbitrary<PropType> types) {
    Arbitrary<String> names =
        Arbitraries.of("a", "b", "title", "text", "paddingTop", "h1", "zIndex", "items");
    Arbitrary<String> descriptions = Arbitraries.of("", "Its name.", "Ö \"q\" </script>");
    return Combinators.combine(names, types, Arbitraries.of(true, false), values(2), descriptions)
        .as(
            (name, type, required, value, description) ->
                new PropSpec(
                    name,
                    type,
                    required && !(type instanceof SlotType),
                    type.nearest(value).map(Nearest::value),
                    description));
  }

  static Arbitrary<PropType> types(int depth) {
    Arbitrary<PropType> simple =
        Arbitraries.oneOf(
            range(20_000).map(r -> new TextType(r.get(0), r.get(1))),
            Arbitraries.integers().between(0, 20_000).map(RichTextType::new),
            Arbitraries.of(UrlType.Use.class).map(UrlType::new),
            Arbitraries.of(new ImageType(), new ColourType(), new FlagType()),
            range(1_000).map(r -> NumberType.whole(r.get(0) - 500, r.get(1) - 500)),
            Arbitraries.bigDecimals()
                .between(MILLION.negate(), MILLION)
                .ofScale(4)
                .list()
                .ofSize(2)
                .map(Schemas::numbers),
            Arbitraries.of(TEXTS)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(ChoiceType::new));
    if (depth == 0) {
      return simple;
    }
    Arbitrary<PropType> inner = types(depth - 1);
    Arbitrary<PropType> lists =
        Combinators.combine(inner, range(6))
            .as((items, r) -> new ListType(items, r.get(0), r.get(1)));
    return Arbitraries.frequencyOf(
        Tuple.of(5, simple),
        Tuple.of(1, lists),
        Tuple.of(1, schemas(depth - 1, false).map(ObjectType::new)));
  }

  private static Arbitrary<PropType> slots() {
    Arbitrary<Set<ComponentKind>> kinds = Arbitraries.of(ComponentKind.class).set().ofMinSize(1);
    Arbitrary<Set<String>> names = Arbitraries.of("card", "hero", "faq").set().ofMaxSize(3);
    return Combinators.combine(kinds, names, range(9))
        .as((k, n, r) -> new SlotType(k, n, r.get(0), r.get(1)));
  }

  private static NumberType numbers(List<BigDecimal> ends) {
    BigDecimal one = ends.get(0);
    BigDecimal other = ends.get(1);
    return new NumberType(one.min(other), one.max(other), false);
  }

  /** Two numbers, the smaller first. */
  private static Arbitrary<List<Integer>> range(int most) {
    return Arbitraries.integers()
        .between(0, most)
        .list()
        .ofSize(2)
        .map(ends -> ends.stream().sorted().toList());
  }

  static Arbitrary<PropValue> values(int depth) {
    Arbitrary<PropValue> simple =
        Arbitraries.oneOf(
            Arbitraries.of(TEXTS).map(PropValue::text),
            Arbitraries.integers().between(-600, 600).map(PropValue::number),
            Arbitraries.of("0.5", "2.50", "1e9", "-0.00001")
                .map(n -> new PropValue.Num(new BigDecimal(n))),
            Arbitraries.of(PropValue.flag(true), PropValue.flag(false), PropValue.Null.INSTANCE));
    if (depth == 0) {
      return simple;
    }
    Arbitrary<PropValue> inner = values(depth - 1);
    Arbitrary<String> names = Arbitraries.of("a", "b", "title", "src", "alt", "items", "x/y");
    return Arbitraries.oneOf(
        simple,
        inner.list().ofMaxSize(4).map(PropValue::items),
        Arbitraries.maps(names, inner).ofMaxSize(4).map(PropValue::fields));
  }
}
