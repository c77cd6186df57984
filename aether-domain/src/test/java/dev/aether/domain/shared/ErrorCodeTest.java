package dev.aether.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorCodeTest {

  @Test
  void noTwoRefusalsShareAReference() {
    assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::ref)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void hasAReferenceAKindAndAWord(ErrorCode code) {
    assertThat(code.ref()).matches("[A-Z]{2,11}_[0-9]{3}");
    assertThat(code.kind()).isNotNull();
    assertThat(code.word()).matches("[A-Z]+(_[A-Z]+)*");
  }

  @ParameterizedTest
  @EnumSource
  void belongsToTheFamilyOfItsReference(ErrorCode code) {
    String family = code.ref().substring(0, code.ref().indexOf('_'));
    assertThat(code.name()).startsWith(family + "_");
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhoeverIsNotKnownTheOneWordOfTheContract(ErrorCode code) {
    assertThat(code.word().equals("UNAUTHORIZED")).isEqualTo(code.kind() == Kind.UNAUTHENTICATED);
  }

  @Test
  void keepsTheWordsThatContractsPromise() {
    assertThat(ErrorCode.AI_INVALID_PROMPT.word()).isEqualTo("INVALID_PROMPT");
    assertThat(ErrorCode.AUTH_INVALID_TOKEN.word()).isEqualTo("UNAUTHORIZED");
    assertThat(ErrorCode.AUTH_EXPIRED_TOKEN.word()).isEqualTo("UNAUTHORIZED");
    assertThat(ErrorCode.AI_QUOTA_EXCEEDED.word()).isEqualTo("AI_QUOTA_EXCEEDED");
  }
}
