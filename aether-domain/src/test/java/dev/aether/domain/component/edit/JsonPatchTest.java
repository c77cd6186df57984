package dev.aether.domain.component.edit;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPatchTest {

  /** The examples of RFC 6902, appendix A, and what people try beside them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'foo':'bar'} | [{'op':'add','path':'/baz','value':'qux'}] | {'baz':'qux','foo':'bar'}",
        "{'foo':['bar','baz']} | [{'op':'add','path':'/foo/1','value':'qux'}]"
            + " | {'foo':['bar','qux','baz']}",
        "{'baz':'qux','foo':'bar'} | [{'op':'remove','path':'/baz'}] | {'foo':'bar'}",
        "{'foo':['bar','qux','baz']} | [{'op':'remove','path':'/foo/1'}] | {'foo':['bar','baz']}",
        "{'baz':'qux','foo':'bar'} | [{'op':'replace','path':'/baz','value':'boo'}]"
            + " | {'baz':'boo','foo':'bar'}",
        "{'foo':{'bar':'baz','waldo':'fred'},'qux':{'corge':'grault'}}"
            + " | [{'op':'move','from':'/foo/waldo','path':'/qux/thud'}]"
            + " | {'foo':{'bar':'baz'},'qux':{'corge':'grault','thud':'fred'}}",
        "{'foo':['all','grass','cows','eat']} | [{'op':'move','from':'/foo/1','path':'/foo/3'}]"
            + " | {'foo':['all','cows','eat','grass']}",
        "{'baz':'qux','foo':['a',2,'c']} | [{'op':'test','path':'/baz','value':'qux'},"
            + "{'op':'test','path':'/foo/1','value':2}] | {'baz':'qux','foo':['a',2,'c']}",
        "{'foo':'bar'} | [{'op':'add','path':'/child','value':{'grandchild':{}}}]"
            + " | {'foo':'bar','child':{'grandchild':{}}}",
        "{'foo':'bar'} | [{'op':'add','path':'/baz','value':'qux','xyz':123}]"
            + " | {'foo':'bar','baz':'qux'}",
        "{'/':9,'~1':10} | [{'op':'test','path':'/~01','value':10}] | {'/':9,'~1':10}",
        "{'foo':['bar']} | [{'op':'add','path':'/foo/-','value':['abc','def']}]"
            + " | {'foo':['bar',['abc','def']]}",
        "{'a':1} | [{'op':'replace','path':'','value':[1]}] | [1]",
        "{'a':1} | [{'op':'add','path':'','value':2}] | 2",
        "{'a':{'b':1}} | [{'op':'copy','from':'/a','path':'/c'}] | {'a':{'b':1},'c':{'b':1}}",
        "{'a':1} | [{'op':'move','from':'/a','path':'/a'}] | {'a':1}",
        "{'':1} | [{'op':'replace','path':'/','value':2}] | {'':2}",
        "{'a':1.0} | [{'op':'test','path':'/a','value':1}] | {'a':1.0}",
        "{'a':{'x':1,'y':[2]}} | [{'op':'test','path':'/a','value':{'y':[2.0],'x':1}}]"
            + " | {'a':{'x':1,'y':[2]}}",
        "[[1,2],[3]] | [{'op':'move','from':'/0/0','path':'/1/1'}] | [[2],[3,1]]"
      })
  void makes(String before, String patch, String after) {
    assertThat(patch(patch).apply(json(before))).isEqualTo(json(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'foo':'bar'} | [{'op':'add','path':'/baz/bat','value':'qux'}]",
        "{'a':1} | [{'op':'remove','path':'/b'}]",
        "{'a':1} | [{'op':'remove','path':''}]",
        "{'a':1} | [{'op':'replace','path':'/b','value':1}]",
        "{'a':[1]} | [{'op':'add','path':'/a/2','value':1}]",
        "{'a':[1]} | [{'op':'remove','path':'/a/1'}]",
        "{'a':[1]} | [{'op':'replace','path':'/a/1','value':1}]",
        "{'a':[1]} | [{'op':'replace','path':'/a/-','value':1}]",
        "{'a':[1,2]} | [{'op':'remove','path':'/a/01'}]",
        "{'a':[1,2]} | [{'op':'remove','path':'/a/-1'}]",
        "{'a':[1,2]} | [{'op':'remove','path':'/a/9999999999'}]",
        "{'a':1} | [{'op':'add','path':'/a/b','value':1}]",
        "{'a':{'b':1}} | [{'op':'move','from':'/a','path':'/a/c'}]",
        "{'a':1} | [{'op':'move','from':'/b','path':'/b'}]",
        "{'a':1} | [{'op':'copy','from':'/b','path':'/c'}]"
      })
  void refusesWhatNamesNoPlace(String before, String patch) {
    Problem problem = refusal(() -> patch(patch).apply(json(before)));
    assertThat(problem.code()).isEqualTo(ErrorCode.COMP_INVALID_PATCH);
    assertThat(problem.details()).containsEntry("pointer", "/0");
  }

  @Test
  void isAllOrNothingAndNamesTheOperation() {
    Problem problem =
        refusal(
            () ->
                patch(
                        "[{'op':'add','path':'/b','value':1},"
                            + "{'op':'test','path':'/a','value':'1'}]")
                    .apply(json("{'a':1}")));
    assertThat(problem.code()).isEqualTo(ErrorCode.COMP_PATCH_TEST_FAILED);
    assertThat(problem.details()).containsEntry("pointer", "/1");
    assertThat(problem.message()).contains("/a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | ``",
        "[1] | /0",
        "[{'op':'add','path':'/a','value':1},[]] | /1",
        "[{'op':'spam','path':'/a'}] | /0/op",
        "[{'path':'/a'}] | /0/op",
        "[{'op':'remove'}] | /0/path",
        "[{'op':'remove','path':1}] | /0/path",
        "[{'op':'remove','path':'a'}] | /0/path",
        "[{'op':'remove','path':'/~2'}] | /0/path",
        "[{'op':'remove','path':'/a~'}] | /0/path",
        "[{'op':'add','path':'/a'}] | /0/value",
        "[{'op':'move','path':'/a'}] | /0/from",
        "[{'op':'copy','from':'x','path':'/a'}] | /0/from"
      })
  void namesTheFaultyPlaceOfAPatch(String patch, String pointer) {
    Problem problem = refusal(() -> patch(patch));
    assertThat(problem.code()).isEqualTo(ErrorCode.COMP_INVALID_PATCH);
    assertThat(problem.details()).containsEntry("pointer", pointer);
  }

  @Nested
  class Hostile {

    /** Thirty operations that would make a document of a billion values. */
    @Test
    void refusesCopiesOfCopies() {
      String copies =
          IntStream.range(0, 30)
              .mapToObj(i -> "{'op':'copy','from':'','path':'/c" + i + "'}")
              .collect(Collectors.joining(",", "[", "]"));
      assertThat(refusal(() -> patch(copies).apply(json("{'a':[1,2,3]}"))).code())
          .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
    }

    @Test
    void refusesNestingWithoutEnd() {
      String nesting =
          IntStream.range(0, 100)
              .mapToObj(i -> "{'op':'add','path':'" + "/a".repeat(i + 1) + "','value':{}}")
              .collect(Collectors.joining(",", "[", "]"));
      assertThat(refusal(() -> patch(nesting).apply(json("{}"))).code())
          .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
    }

    @Test
    void hasTenThousandOperationsAtMost() {
      String one = "{'op':'test','path':'/a','value':1}";
      assertThat(patch(list(one, 10_000)).operations()).hasSize(10_000);
      assertThat(refusal(() -> patch(list(one, 10_001))).code())
          .isEqualTo(ErrorCode.COMP_INVALID_PATCH);
    }

    private String list(String one, int times) {
      return "[" + String.join(",", Collections.nCopies(times, one)) + "]";
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{'op':'add','path':'/a~1b','value':null}]",
        "[{'op':'remove','path':'/a'},{'op':'replace','path':'','value':[1]}]",
        "[{'op':'move','path':'/a','from':'/b'},{'op':'copy','path':'/~0','from':''}]",
        "[{'op':'test','path':'/a','value':{'b':1}}]"
      })
  void isWrittenAsItWasRead(String patch) {
    assertThat(patch(patch).toJson()).isEqualTo(json(patch));
  }

  private static JsonPatch patch(String json) {
    return JsonPatch.ofJson(json(json));
  }

  private static PropValue json(String json) {
    return JsonReader.read(json.replace('\'', '"'));
  }
}
