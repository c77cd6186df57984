package dev.aether.domain.access;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiKeyTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(90));
  private static final ApiKeyId ID = new ApiKeyId(new UUID(0, 1));
  private static final UserId ALICE = new UserId(new UUID(0, 2));
  private static final PresentedKey KEY = PresentedKey.parse("aek_0123abcd" + "v".repeat(40));
  private static final PresentedKey OTHER = PresentedKey.parse("aek_0123abcd" + "u".repeat(40));

  private static ApiKey issued(String name, Set<Scope> scopes, Instant expiresAt) {
    return ApiKey.issue(
        ID, ALICE, KEY, new ApiKey.Wishes(name, scopes, Optional.ofNullable(expiresAt)), NOW);
  }

  private static ApiKey expiring() {
    return issued("CI", Set.of(Scope.READ), END);
  }

  @Nested
  class Issue {

    @Test
    void keepsTheHashAndThePrefixButNotTheKey() {
      ApiKey key = issued("  CI  ", Set.of(Scope.READ, Scope.DEPLOY), null);
      assertThat(key)
          .isEqualTo(
              new ApiKey(
                  ID,
                  ALICE,
                  "CI",
                  "0123abcd",
                  Sha256.of(KEY.reveal()),
                  Set.of(Scope.READ, Scope.DEPLOY),
                  new ApiKeyLife(NOW, Optional.empty(), Optional.empty(), Optional.empty())));
      assertThat(key.toString()).doesNotContain("vvvv");
      assertThat(key.stateAt(Instant.MAX)).isEqualTo(ApiKeyState.ACTIVE);
    }

    @Test
    void needsAName() {
      assertThat(refusal(() -> issued(" ", Set.of(Scope.READ), null)))
          .isEqualTo(
              Problem.at(
                  ErrorCode.VAL_INVALID_INPUT,
                  "/name",
                  "The name has 0 characters; at least 1 are needed."));
      assertThat(issued("n".repeat(60), Set.of(Scope.READ), null).name()).hasSize(60);
      assertThat(refusal(() -> issued("n".repeat(61), Set.of(Scope.READ), null)).details())
          .containsEntry("pointer", "/name");
    }

    @Test
    void needsAScope() {
      assertThat(refusal(() -> issued("CI", Set.of(), null)))
          .isEqualTo(
              Problem.at(
                  ErrorCode.VAL_INVALID_INPUT, "/scopes", "A key needs at least one scope."));
    }

    @Test
    void needsAnEndThatLiesAheadOrNone() {
      assertThat(refusal(() -> issued("CI", Set.of(Scope.READ), NOW)))
          .isEqualTo(
              Problem.at(
                  ErrorCode.VAL_INVALID_INPUT,
                  "/expiresAt",
                  "A key expires later than now, or never."));
      assertThat(issued("CI", Set.of(Scope.READ), NOW.plusNanos(1)).stateAt(NOW))
          .isEqualTo(ApiKeyState.ACTIVE);
    }
  }

  @Nested
  class State {

    @Test
    void isExpiredFromItsEndOn() {
      assertThat(expiring().stateAt(END.minusNanos(1))).isEqualTo(ApiKeyState.ACTIVE);
      assertThat(expiring().stateAt(END)).isEqualTo(ApiKeyState.EXPIRED);
    }

    @Test
    void isRevokedFromThenOnAlsoPastItsEnd() {
      ApiKey revoked = expiring().revoked(NOW.plusSeconds(5));
      assertThat(revoked.stateAt(NOW.plusSeconds(4))).isEqualTo(ApiKeyState.ACTIVE);
      assertThat(revoked.stateAt(NOW.plusSeconds(5))).isEqualTo(ApiKeyState.REVOKED);
      assertThat(revoked.stateAt(END)).isEqualTo(ApiKeyState.REVOKED);
    }

    @Test
    void keepsTheFirstRevocation() {
      ApiKey revoked = expiring().revoked(NOW);
      assertThat(revoked.revoked(END)).isEqualTo(revoked);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsName(ApiKeyState state) {
      assertThat(ApiKeyState.ofWire(state.wire())).isEqualTo(state);
      assertThat(state.wire()).isLowerCase();
    }
  }

  @Nested
  class Opened {

    @Test
    void byTheRightKeyRemembersWhen() {
      assertThat(expiring().openedBy(KEY, NOW).life().lastUsedAt()).contains(NOW);
    }

    @Test
    void remembersTheLatestUse() {
      ApiKey used = expiring().openedBy(KEY, NOW.plusSeconds(9));
      assertThat(used.openedBy(KEY, NOW)).isEqualTo(used);
      assertThat(used.openedBy(KEY, NOW.plusSeconds(10)).life().lastUsedAt())
          .contains(NOW.plusSeconds(10));
    }

    @Test
    void byAnotherKeyIsRefusedWhateverTheState() {
      Problem invalid = Problem.of(ErrorCode.KEY_INVALID, "The API key is not valid.");
      assertThat(refusal(() -> expiring().openedBy(OTHER, NOW))).isEqualTo(invalid);
      assertThat(refusal(() -> expiring().openedBy(OTHER, END))).isEqualTo(invalid);
      assertThat(refusal(() -> expiring().revoked(NOW).openedBy(OTHER, NOW))).isEqualTo(invalid);
    }

    @Test
    void isRefusedWhenExpiredOrRevoked() {
      assertThat(refusal(() -> expiring().openedBy(KEY, END)))
          .isEqualTo(Problem.of(ErrorCode.KEY_EXPIRED, "The API key has expired."));
      assertThat(refusal(() -> expiring().revoked(NOW).openedBy(KEY, NOW)))
          .isEqualTo(Problem.of(ErrorCode.KEY_REVOKED, "The API key was revoked."));
    }
  }

  @Test
  void decidesByItsScopes() {
    assertThat(expiring().decide(Operation.SITE_LIST).isAllowed()).isTrue();
    assertThat(expiring().decide(Operation.SITE_UPDATE).isAllowed()).isFalse();
  }

  @Test
  void hasAnIdThatIsPrintedAsItself() {
    assertThat(ID).hasToString("00000000-0000-0000-0000-000000000001");
  }
}
