package dev.aether.domain.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.edit.JsonPatch;
import dev.aether.domain.component.prop.SchemaReader;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.JsonPointer;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody sends, he is told what is wrong with it; nothing else is ever thrown. */
class FuzzPropertyTest {
  private static final String PATCH =
      "[{\"op\":\"add\",\"path\":\"/root/children/-\",\"value\":{\"id\":\"a\"}},"
          + "{\"op\":\"move\",\"from\":\"/a~1b\",\"path\":\"\"},{\"op\":\"test\",\"path\":\"/0\","
          + "\"value\":1.50}]";
  private static final String SYNTAX = "{}[]\",:\\/~@#0123456789abeE+-. \0\uD83C\u00E9";

  @Provide
  Arbitrary<Long> seeds() {
    return TreeMaker.seeds();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(80),
        Arbitraries.strings().withChars(SYNTAX.toCharArray()).ofMaxLength(80));
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void anyTextIsReadOrRefused(@ForAll("texts") String text) {
    readOrRefused(() -> JsonReader.read(text));
    readOrRefused(() -> ComponentTree.ofJson(text));
    readOrRefused(() -> JsonPatch.ofJson(JsonReader.read(text)));
    readOrRefused(() -> JsonPointer.parse(text));
    readOrRefused(() -> JsonPointer.parse("/" + text));
    readOrRefused(() -> ComponentType.ofWire(text));
    readOrRefused(() -> new NodeId(text));
    readOrRefused(() -> SchemaReader.read((PropValue.Fields) JsonReader.read("{" + text + "}")));
  }

  @Property
  void aTreeWithMistakesIsReadOrRefused(@ForAll("seeds") long seed) {
    String json = new TreeMaker(seed).valid(6).toJson().toJson();
    readOrRefused(() -> ComponentTree.ofJson(mutated(json, seed)));
  }

  @Property
  void aPatchWithMistakesIsReadOrRefused(@ForAll("seeds") long seed) {
    PropValue document = new TreeMaker(seed).valid(6).toJson();
    readOrRefused(() -> JsonPatch.ofJson(JsonReader.read(mutated(PATCH, seed))).apply(document));
  }

  @Property
  void aSchemaWithMistakesIsReadOrRefused(@ForAll("seeds") long seed) {
    String json = SampleComponents.CARD.schema().toJsonSchema().toJson();
    readOrRefused(() -> SchemaReader.read((PropValue.Fields) JsonReader.read(mutated(json, seed))));
  }

  private static void readOrRefused(Runnable attempt) {
    try {
      attempt.run();
    } catch (DomainException refused) {
      assertThat(refused.problem().message()).isNotBlank();
    }
  }

  private static String mutated(String sample, long seed) {
    Random random = new Random(seed);
    StringBuilder json = new StringBuilder(sample);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = 1 + random.nextInt(json.length() - 2);
      switch (random.nextInt(4)) {
        case 0 -> json.deleteCharAt(at);
        case 1 -> json.insert(at, json.charAt(random.nextInt(json.length())));
        case 2 -> json.setCharAt(at, (char) random.nextInt(0x10000));
        default -> json.setCharAt(at, SYNTAX.charAt(random.nextInt(SYNTAX.length())));
      }
    }
    return json.toString();
  }
}
