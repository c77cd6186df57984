package dev.aether.domain.component.prop;

import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.prop.PropSpec.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.Json;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaReaderTest {

  static Stream<PropSpec> specs() {
    ObjectType link =
        ObjectType.of(
            required("label", TextType.line().filled(), "What it says."),
            optional("href", UrlType.link(), "").withDefault(PropValue.text("#top")));
    return Stream.of(
        optional("title", new TextType(1, 80), "Its name."),
        optional("text", new RichTextType(4_000), ""),
        optional("href", UrlType.link(), "Where it leads."),
        optional("file", new UrlType(UrlType.Use.SOURCE), ""),
        optional("picture", new ImageType(), "What it looks like."),
        optional("tint", new ColourType(), "").withDefault(PropValue.text("primary")),
        required("stars", NumberType.whole(-5, 5), "").withDefault(PropValue.number(3)),
        optional("price", NumberType.of("0.05", "1e3"), ""),
        optional("size", ChoiceType.of("small", "large"), ""),
        required("sold", new FlagType(), "Whether it is gone."),
        optional("tags", new ListType(new TextType(1, 20), 1, 4), ""),
        optional("link", link, "One."),
        optional("rows", ListType.of(new ListType(ListType.of(link, 3), 2, 5), 9), ""),
        optional(
            "children",
            new SlotType(
                Set.of(ComponentKind.ELEMENT, ComponentKind.WIDGET), Set.of("card", "b"), 1, 7),
            "What is in it."),
        optional("aside", new SlotType(Set.of(), Set.of("card"), 0, 1), ""));
  }

  @ParameterizedTest
  @MethodSource("specs")
  void readsEachTypeAsItWasTold(PropSpec spec) {
    PropsSchema schema = PropsSchema.of(spec);
    assertThat(SchemaReader.read(schema.toJsonSchema())).isEqualTo(schema);
  }

  @Test
  void readsThemTogetherAndKeepsTheirOrder() {
    PropsSchema schema = PropsSchema.of(specs().toArray(PropSpec[]::new));
    String json = schema.toJsonSchema().toJson();
    PropsSchema read = SchemaReader.read((Fields) JsonReader.read(json));
    assertThat(read).isEqualTo(schema);
    assertThat(read.toJsonSchema().toJson()).isEqualTo(json);
  }

  @Test
  void passesOverTheDialect() {
    Fields schema =
        PropsSchema.NONE
            .toJsonSchema()
            .with("$schema", PropValue.text("https://json-schema.org/draft/2020-12/schema"));
    assertThat(SchemaReader.read(schema)).isEqualTo(PropsSchema.NONE);
  }

  @Test
  void doesNotMindTheOrderOfWords() {
    Fields schema =
        Json.object(
            "{'additionalProperties':false,'required':[],'properties':{'sold':"
                + "{'type':'boolean','x-aether-type':'flag'}},'type':'object'}");
    assertThat(SchemaReader.read(schema))
        .isEqualTo(PropsSchema.of(optional("sold", new FlagType(), "")));
  }

  /** What other programs read of it is plain JSON Schema. */
  @Test
  void tellsTypesInTheWordsOfJsonSchema() {
    assertThat(new RichTextType(9).toJsonSchema())
        .isEqualTo(
            Json.object(
                "{'x-aether-type':'rich-text','type':'string','contentMediaType':'text/markdown',"
                    + "'maxLength':9}"));
    assertThat(new UrlType(UrlType.Use.SOURCE).toJsonSchema())
        .isEqualTo(
            Json.object(
                "{'x-aether-type':'url','type':'string','format':'uri-reference',"
                    + "'x-aether-use':'source'}"));
    assertThat(ChoiceType.of("b", "a").toJsonSchema())
        .isEqualTo(Json.object("{'x-aether-type':'choice','type':'string','enum':['b','a']}"));
    assertThat(NumberType.of("0.50", "20").toJsonSchema())
        .isEqualTo(
            Json.object("{'x-aether-type':'number','type':'number','minimum':0.5,'maximum':20}"));
    assertThat(new ListType(new ColourType(), 1, 3).toJsonSchema())
        .isEqualTo(
            Json.object(
                "{'x-aether-type':'list','type':'array','items':{'x-aether-type':'colour',"
                    + "'type':'string'},'minItems':1,'maxItems':3}"));
    assertThat(new ImageType().toJsonSchema().without("properties"))
        .isEqualTo(
            Json.object(
                "{'x-aether-type':'image','type':'object','required':['src','alt'],"
                    + "'additionalProperties':false}"));
    assertThat(ObjectType.of().toJsonSchema())
        .isEqualTo(
            Json.object(
                "{'x-aether-type':'object','type':'object','properties':{},'required':[],"
                    + "'additionalProperties':false}"));
    assertThat(new SlotType(Set.of(ComponentKind.WIDGET), Set.of("card"), 1, 2).toJsonSchema())
        .isEqualTo(
            Json.object(
                "{'x-aether-type':'slot','not':{},'x-aether-kinds':['widget'],"
                    + "'x-aether-names':['card'],'x-aether-min':1,'x-aether-max':2}"));
  }
}
