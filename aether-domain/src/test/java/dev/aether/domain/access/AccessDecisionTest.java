package dev.aether.domain.access;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessDecisionTest {

  /** Each scope's own operations, written out once more. */
  @ParameterizedTest
  @CsvSource({
    "READ,asset.list backup.list deployment.list deployment.read domain.list generation.list"
        + " generation.read profile.read registry.list registry.read site.export site.list site.read"
        + " subscription.read template.list template.read usage.read version.list version.read",
    "WRITE,asset.delete asset.upload backup.create backup.delete backup.restore component.generate"
        + " content.optimize generation.cancel generation.create image.generate registry.create registry.delete"
        + " registry.update site.archive site.create site.delete site.duplicate site.import site.update"
        + " template.create template.delete template.rate template.update version.restore",
    "DEPLOY,deployment.cancel deployment.create deployment.promote deployment.rollback domain.connect domain.delete"
        + " domain.verify site.publish site.unpublish",
    "ADMIN,account.delete account.export api_key.create api_key.list api_key.revoke audit.list"
        + " profile.update subscription.cancel subscription.resume subscription.update"
  })
  void givesEachScopeItsOwnOperations(Scope scope, String operations) {
    assertThat(
            Arrays.stream(Operation.values())
                .filter(operation -> operation.scope() == scope)
                .map(Operation::wire)
                .sorted()
                .collect(Collectors.joining(" ")))
        .isEqualTo(operations);
  }

  @ParameterizedTest
  @EnumSource
  void letsAdminDoEverything(Operation operation) {
    assertThat(AccessDecision.of(Set.of(Scope.ADMIN), operation))
        .isEqualTo(new AccessDecision.Allowed(operation, Scope.ADMIN));
  }

  @ParameterizedTest
  @EnumSource
  void letsNoOtherScopeDoWhatIsNotItsOwn(Operation operation) {
    EnumSet<Scope> others = EnumSet.complementOf(EnumSet.of(operation.scope(), Scope.ADMIN));
    assertThat(AccessDecision.of(others, operation))
        .isEqualTo(new AccessDecision.Denied(operation.wire(), Optional.of(operation.scope())));
  }

  @ParameterizedTest
  @EnumSource
  void findsAnOperationByItsName(Operation operation) {
    assertThat(Operation.ofWire(operation.wire())).contains(operation);
    assertThat(operation.wire()).matches("[a-z]+(_[a-z]+)*\\.[a-z]+");
  }

  @Nested
  class Allowed {

    @Test
    void namesTheLeastScopeThatPermitsIt() {
      AccessDecision decision =
          AccessDecision.of(EnumSet.allOf(Scope.class), Operation.SITE_PUBLISH.wire());
      assertThat(decision)
          .isEqualTo(new AccessDecision.Allowed(Operation.SITE_PUBLISH, Scope.DEPLOY));
      assertThat(decision.isAllowed()).isTrue();
      assertThat(decision.reason()).isEqualTo("The scope deploy permits site.publish.");
      assertThatCode(decision::orRefuse).doesNotThrowAnyException();
    }
  }

  @Nested
  class Denied {

    @Test
    void namesTheScopeThatItTakes() {
      AccessDecision decision = AccessDecision.of(Set.of(Scope.READ), Operation.SITE_UPDATE);
      assertThat(decision.isAllowed()).isFalse();
      assertThat(refusal(decision::orRefuse))
          .isEqualTo(
              new Problem(
                  ErrorCode.AUTH_INSUFFICIENT_PERMISSIONS,
                  "This needs an API key with the scope write.",
                  Map.of("operation", "site.update", "scope", "write")));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"site.explode", "SITE_LIST", "site.list ", "*"})
    void isWhatNobodyKnowsAlsoForAdmin(String wire) {
      AccessDecision decision = AccessDecision.of(Set.of(Scope.ADMIN), String.valueOf(wire));
      assertThat(decision.isAllowed()).isFalse();
      assertThat(refusal(decision::orRefuse))
          .isEqualTo(
              new Problem(
                  ErrorCode.AUTH_INSUFFICIENT_PERMISSIONS,
                  "There is no such operation.",
                  Map.of("operation", String.valueOf(wire))));
    }

    @Test
    void isEverythingWithoutAScope() {
      assertThat(AccessDecision.of(Set.of(), Operation.SITE_LIST).isAllowed()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void knowsScopesByTheirName(Scope scope) {
    assertThat(Scope.ofWire(scope.wire())).isEqualTo(scope);
    assertThat(scope.wire()).isLowerCase();
  }
}
