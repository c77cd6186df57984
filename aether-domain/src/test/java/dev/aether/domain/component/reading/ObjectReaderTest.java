package dev.aether.domain.component.reading;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObjectReaderTest {

  @Nested
  class Fields {
    @Test
    void areReadAsWhatTheyStandFor() {
      ObjectReader reader =
          reader("{\"a\":\"1\",\"b\":2.5,\"c\":[\"x\"],\"d\":[1],\"e\":{\"a\":\"y\"}}");
      assertThat(reader.text("a", Integer::valueOf)).contains(1);
      assertThat(reader.number("b").orElseThrow()).isEqualByComparingTo("2.5");
      assertThat(reader.texts("c")).contains(List.of("x"));
      assertThat(reader.numbers("d").orElseThrow().get(0)).isEqualByComparingTo("1");
      assertThat(reader.object("e", Set.of("a")).orElseThrow().value("a")).isPresent();
      assertThat(reader.value("f")).isEmpty();
      assertThat(reader.texts("f")).isEmpty();
    }

    @Test
    void areObjectedToWithTheirEscapedPlace() {
      assertThat(problem("{\"a~/b\":1}", r -> assertThat(r.text("a~/b", t -> t)).isEmpty(), "a~/b"))
          .isEqualTo(at("/at/a~0~1b", "A text is expected here."));
      assertThat(problem("{\"a\":\"1\"}", r -> assertThat(r.number("a")).isEmpty(), "a"))
          .isEqualTo(at("/at/a", "A number is expected here."));
      assertThat(problem("{\"a\":1}", r -> assertThat(r.texts("a")).isEmpty(), "a"))
          .isEqualTo(at("/at/a", "A list is expected here."));
      assertThat(problem("{\"a\":[\"x\",1]}", r -> assertThat(r.texts("a")).isEmpty(), "a"))
          .isEqualTo(at("/at/a/1", "A text is expected here."));
      assertThat(problem("{\"a\":1}", r -> assertThat(r.object("a", Set.of())).isEmpty(), "a"))
          .isEqualTo(at("/at/a", "An object is expected here."));
    }

    @Test
    void areMissedWhereTheyAreRequired() {
      assertThat(problem("{\"a\":1}", r -> r.requiring("a", "b"), "a"))
          .isEqualTo(at("/at/b", "The field b is missing."));
    }

    @Test
    void areShownUpToFortyCharactersWhereUnknown() {
      String forty = "é".repeat(39) + "😀";
      assertThat(problem("{\"" + forty + "\":1}", r -> {}))
          .isEqualTo(at("/at", "There is no such field: " + forty + "."));
      assertThat(problem("{\"" + forty + "x\":1}", r -> {}))
          .isEqualTo(at("/at", "There is no such field: " + forty + "…."));
    }

    private ObjectReader reader(String json) {
      return ObjectReader.of(
              JsonReader.read(json), "/at", Set.of("a", "b", "c", "d", "e"), objections())
          .orElseThrow();
    }

    private Problem problem(String json, Consumer<ObjectReader> reading, String... known) {
      Objections objections = objections();
      ObjectReader.of(JsonReader.read(json), "/at", Set.of(known), objections).ifPresent(reading);
      return refusal(objections::throwIfAny);
    }
  }

  @Nested
  class ManyObjections {
    @Test
    void areToldTogetherInTheirOrder() {
      Objections objections = objections();
      objections.add("/a", "One.");
      objections.add("/b", "Two.");
      assertThat(refusal(objections::throwIfAny))
          .isEqualTo(
              new Problem(
                  ErrorCode.VAL_INVALID_INPUT,
                  "One.",
                  Map.of(
                      "pointer",
                      "/a",
                      "errors",
                      List.of(
                          Map.of("pointer", "/a", "message", "One."),
                          Map.of("pointer", "/b", "message", "Two.")))));
    }

    @Test
    void areKeptUpToFifty() {
      Objections objections = objections();
      for (int i = 0; i <= Objections.MAX; i++) {
        objections.add("/" + i, "No.");
      }
      assertThat((List<?>) refusal(objections::throwIfAny).details().get("errors")).hasSize(50);
    }

    @Test
    void areNoneWhereNothingIsWrong() {
      Objections objections = objections();
      objections.throwIfAny();
      assertThat(objections.attempt("/a", () -> 1)).contains(1);
      objections.throwIfAny();
    }

    @Test
    void comeFromRefusals() {
      Objections objections = objections();
      Optional<Integer> none =
          objections.attempt(
              "/a",
              () -> {
                throw Problem.of(ErrorCode.SITE_INVALID_SLUG, "No.").asException();
              });
      assertThat(none).isEmpty();
      assertThat(refusal(objections::throwIfAny)).isEqualTo(at("/a", "No."));
    }
  }

  private static Problem at(String pointer, String message) {
    return Problem.at(ErrorCode.VAL_INVALID_INPUT, pointer, message);
  }

  private static Objections objections() {
    return new Objections(ErrorCode.VAL_INVALID_INPUT);
  }
}
