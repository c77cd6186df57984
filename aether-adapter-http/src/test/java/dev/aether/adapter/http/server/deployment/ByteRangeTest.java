package dev.aether.adapter.http.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.deployment.ByteRange.Outside;
import dev.aether.adapter.http.server.deployment.ByteRange.Part;
import dev.aether.adapter.http.server.deployment.ByteRange.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  private static final String TAG = "\"a\"";

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=0-9, 0, 9",
    "bytes=3-5, 3, 5",
    "bytes=3-, 3, 9",
    "bytes=9-, 9, 9",
    "bytes=3-99, 3, 9",
    "bytes=3-99999999999999999999999, 3, 9",
    "bytes=-1, 9, 9",
    "bytes=-10, 0, 9",
    "bytes=-99999999999999999999999, 0, 9",
    "Bytes=1-2, 1, 2",
    "'bytes= 1-2 ', 1, 2",
    "bytes=0001-2, 1, 2"
  })
  void isAPartOfTenBytes(String range, int first, int last) {
    assertThat(ByteRange.of(range, null, TAG, 10)).isEqualTo(new Part(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999999999999999-"})
  void isOutsideOfTenBytes(String range) {
    assertThat(ByteRange.of(range, null, TAG, 10)).isEqualTo(new Outside());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=--1",
        "bytes=5-3",
        "bytes=0-1,3-4",
        "bytes=0-1,",
        "bytes=1",
        "bytes=a-b",
        "bytes=\u0663-5",
        "bytes =0-1",
        "items=0-1",
        "bytes=1.0-2"
      })
  void isTheWholeWhereItIsNotOneRange(String range) {
    assertThat(ByteRange.of(range, null, TAG, 10)).isEqualTo(new Whole());
  }

  @Test
  void isTheWholeWhereNoneIsAskedFor() {
    assertThat(ByteRange.of(null, TAG, TAG, 10)).isEqualTo(new Whole());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"b\"", "W/\"a\"", "a", "\"a\", \"b\"", "Sat, 01 Jan 2000 00:00:00 GMT"})
  void isTheWholeWhereThePartIsOfAnotherFile(String ifRange) {
    assertThat(ByteRange.of("bytes=0-1", ifRange, TAG, 10)).isEqualTo(new Whole());
  }

  @Test
  void isAPartOfTheFileThatIsStillTheSame() {
    assertThat(ByteRange.of("bytes=0-1", TAG, TAG, 10)).isEqualTo(new Part(0, 1));
  }

  @Test
  void hasNoPartOfAnEmptyFile() {
    assertThat(ByteRange.of("bytes=0-", null, TAG, 0)).isEqualTo(new Outside());
    assertThat(ByteRange.of("bytes=-5", null, TAG, 0)).isEqualTo(new Whole());
  }
}
