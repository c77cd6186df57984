package dev.aether.domain.component.prop;

import static dev.aether.domain.component.Json.json;
import static dev.aether.domain.component.Json.object;
import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReaderRefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'x-aether-type':'date'} | There is no such type of prop.",
        "{'type':'string'} | There is no such type of prop.",
        "{} | There is no such type of prop.",
        "{'x-aether-type':'text','maxLength':9} | This is no type of prop: minLength is a number.",
        "{'x-aether-type':'text','minLength':'0','maxLength':9}"
            + " | This is no type of prop: minLength is a number.",
        "{'x-aether-type':'text','minLength':5,'maxLength':4}"
            + " | This is no type of prop: a text is from 5 to 4 long.",
        "{'x-aether-type':'rich-text'} | This is no type of prop: maxLength is a number.",
        "{'x-aether-type':'url','x-aether-use':'door'}"
            + " | This is no type of prop: there is no door.",
        "{'x-aether-type':'number','minimum':1} | This is no type of prop: maximum is a number.",
        "{'x-aether-type':'number','minimum':3,'maximum':1}"
            + " | This is no type of prop: a number is from 3 to 1.",
        "{'x-aether-type':'number','type':'integer','minimum':0.5,'maximum':1}"
            + " | This is no type of prop: a number is from 0.5 to 1.",
        "{'x-aether-type':'choice','enum':[]}"
            + " | This is no type of prop: a choice has options, each once: [].",
        "{'x-aether-type':'choice','enum':['a','a']}"
            + " | This is no type of prop: a choice has options, each once: [a, a].",
        "{'x-aether-type':'list','items':{'x-aether-type':'flag'},'minItems':2,'maxItems':1}"
            + " | This is no type of prop: no list of 2 to 1 FlagType[].",
        "{'x-aether-type':'slot','x-aether-kinds':['thing'],'x-aether-min':0,'x-aether-max':1}"
            + " | This is no type of prop: there is no thing.",
        "{'x-aether-type':'slot','x-aether-min':0,'x-aether-max':1}"
            + " | This is no type of prop: a slot of 0 to 1 of nothing.",
        "{'x-aether-type':'flag','default':'yes'}"
            + " | This is no type of prop: the default of p is not of its type."
      })
  void namesThePropThatItRefuses(String prop, String message) {
    assertThat(refusal(() -> read(prop)))
        .isEqualTo(Problem.at(ErrorCode.COMP_INVALID_SCHEMA, "/properties/p", message));
  }

  @Test
  void namesThePlaceInListsAndObjects() {
    String date = "{'x-aether-type':'date'}";
    assertThat(place("{'x-aether-type':'list','minItems':0,'maxItems':1,'items':" + date + "}"))
        .isEqualTo("/properties/p/items");
    assertThat(place("{'x-aether-type':'object','properties':{'q':" + date + "}}"))
        .isEqualTo("/properties/p/properties/q");
    assertThat(place("{'x-aether-type':'list','minItems':0,'maxItems':1}"))
        .isEqualTo("/properties/p/items");
    assertThat(place("{'x-aether-type':'object','properties':[]}"))
        .isEqualTo("/properties/p/properties");
    assertThat(place("{'x-aether-type':'object','properties':{'q':[]}}"))
        .isEqualTo("/properties/p/properties/q");
    assertThat(place("7")).isEqualTo("/properties/p");
  }

  @Test
  void refusesNumbersThatAreNoLengths() {
    String text = "{'x-aether-type':'text','type':'string','minLength':0,'maxLength':";
    assertThat(place(text + "1.5}")).isEqualTo("/properties/p");
    assertThat(place(text + "99999999999}")).isEqualTo("/properties/p");
    assertThat(SchemaReader.read(schema(text + "9}")).props()).containsOnlyKeys("p");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Title", "a b", "", "a/b"})
  void refusesPropsOfOtherNames(String name) {
    Fields properties = Fields.of(name, json("{'x-aether-type':'flag','type':'boolean'}"));
    assertThat(refusal(() -> SchemaReader.read(Fields.of("properties", properties))))
        .isEqualTo(
            Problem.at(
                ErrorCode.COMP_INVALID_SCHEMA,
                "/properties/" + name.replace("/", "~1"),
                "This is no type of prop: a prop's name is in camel case: " + name + "."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'x-aether-type':'flag','type':'boolean','title':'x'}",
        "{'x-aether-type':'flag'}",
        "{'x-aether-type':'flag','type':'boolean','description':''}",
        "{'x-aether-type':'flag','type':'boolean','description':7}",
        "{'x-aether-type':'url','type':'string','format':'uri-reference','x-aether-use':'LINK'}",
        "{'x-aether-type':'image','type':'object','properties':{}}",
        "{'x-aether-type':'choice','type':'string','enum':['a',1]}",
        "{'x-aether-type':'slot','not':{},'x-aether-kinds':['widget','element'],"
            + "'x-aether-names':[],'x-aether-min':0,'x-aether-max':1}"
      })
  void refusesWhatSaysMoreOrLessThanItsTypes(String prop) {
    assertThat(refusal(() -> read(prop)))
        .isEqualTo(
            Problem.at(
                ErrorCode.COMP_INVALID_SCHEMA, "", "The schema says more than its types can."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'properties':{}}",
        "{'type':'object','properties':{},'required':['x'],'additionalProperties':false}",
        "{'type':'object','properties':{},'required':[],'additionalProperties':true}",
        "{'type':'object','properties':{},'required':[],'additionalProperties':false,'$id':'x'}"
      })
  void refusesAFrameThatSaysMoreOrLess(String schema) {
    assertThat(refusal(() -> SchemaReader.read(object(schema))).details())
        .containsEntry("pointer", "");
  }

  @Test
  void refusesASchemaWithoutProperties() {
    assertThat(refusal(() -> SchemaReader.read(Fields.NONE)))
        .isEqualTo(
            Problem.at(
                ErrorCode.COMP_INVALID_SCHEMA, "/properties", "An object is expected here."));
  }

  private static Object place(String prop) {
    Problem problem = refusal(() -> read(prop));
    assertThat(problem.code()).isEqualTo(ErrorCode.COMP_INVALID_SCHEMA);
    return problem.details().get("pointer");
  }

  private static void read(String prop) {
    SchemaReader.read(schema(prop));
  }

  private static Fields schema(String prop) {
    return Fields.of("type", PropValue.text("object"))
        .with("properties", Fields.of("p", json(prop)))
        .with("required", json("[]"))
        .with("additionalProperties", PropValue.flag(false));
  }
}
