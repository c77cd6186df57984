package dev.aether.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.account.UserId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerSealTest {
  private static final UserId ALICE = new UserId(new UUID(0, 1));
  private final AnswerSeal seal = new AnswerSeal("secret");

  @Test
  void givesBackWhatWasSealed() {
    for (String body : new String[] {"", "{\"key\": \"aek_\"}", "한국어 \uD83C\uDF5E"}) {
      assertThat(seal.open(ALICE, seal.seal(ALICE, body))).isEqualTo(body);
    }
  }

  @Test
  void showsNothingAndNeverLooksTheSame() {
    String sealed = seal.seal(ALICE, "aek_secret");
    assertThat(sealed).doesNotContain("aek").isNotEqualTo(seal.seal(ALICE, "aek_secret"));
  }

  @Test
  void opensForNobodyElseAndNotUnderAnotherSecret() {
    String sealed = seal.seal(ALICE, "body");
    UserId bob = new UserId(new UUID(0, 2));
    assertThatThrownBy(() -> seal.open(bob, sealed)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new AnswerSeal("other").open(ALICE, sealed))
        .isInstanceOf(IllegalStateException.class);
  }
}
