package dev.aether.domain.audit;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEventTest {

  @Nested
  class Actions {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "user.login",
          "user.logout",
          "user.signup",
          "site.create",
          "site.update",
          "site.delete",
          "site.publish",
          "deployment.create",
          "deployment.complete",
          "deployment.fail",
          "subscription.create",
          "subscription.update",
          "subscription.cancel",
          "ai.generate",
          "ai.component_create",
          "domain.verify",
          "api_key.create",
          "version.restore"
        })
    void haveTheNamesOfTheSpecification(String wire) {
      assertThat(AuditAction.ofWire(wire).wire()).isEqualTo(wire);
    }

    @ParameterizedTest
    @EnumSource
    void areFoundByTheirName(AuditAction action) {
      assertThat(AuditAction.ofWire(action.wire())).isEqualTo(action);
      assertThat(action.wire().replace('.', '_')).isEqualToIgnoringCase(action.name());
    }

    @Test
    void areNotFoundByAnother() {
      assertThatThrownBy(() -> AuditAction.ofWire("site.explode"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no such action: site.explode");
    }

    @ParameterizedTest
    @CsvSource({
      "SITE_UPDATE,INFO",
      "SITE_DELETE,WARNING",
      "DEPLOYMENT_FAIL,ERROR",
      "USER_DELETE,CRITICAL"
    })
    void askForAttention(AuditAction action, AuditSeverity severity) {
      assertThat(action.severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @EnumSource
    void haveASeverityThatIsFoundByItsName(AuditSeverity severity) {
      assertThat(AuditSeverity.ofWire(severity.wire())).isEqualTo(severity);
      assertThat(severity.wire()).isLowerCase();
    }
  }

  @Nested
  class Metadata {

    @Test
    void isSortedAndDoesNotChange() {
      Map<String, String> given = new HashMap<>(Map.of("old_slug", "a", "new_slug", "b"));
      AuditMetadata metadata = AuditMetadata.of(given);
      given.put("later", "c");
      assertThat(metadata.facts())
          .containsExactly(Map.entry("new_slug", "b"), Map.entry("old_slug", "a"));
      assertThatThrownBy(() -> metadata.facts().put("x", "y"))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThat(AuditMetadata.none().facts()).isEmpty();
    }

    @Test
    void isSortedByNameWhateverOrderItCameIn() {
      TreeMap<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
      backwards.putAll(Map.of("a", "1", "b", "2"));
      assertThat(new AuditMetadata(backwards).facts().keySet()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "password",
          "old_password",
          "userpassword",
          "token",
          "access_token",
          "tokens",
          "client_secret",
          "key",
          "api_key",
          "key_hash",
          "apikey",
          "keys",
          "pin",
          "session_cookie",
          "credentials",
          "jwt",
          "auth"
        })
    void holdsNoSecret(String name) {
      assertThat(refusal(() -> AuditMetadata.of(Map.of(name, "x"))))
          .isEqualTo(
              Problem.at(
                  ErrorCode.AUDIT_INVALID_METADATA,
                  "/metadata/" + name,
                  "A fact of this name could be a secret."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyword", "monkey", "pinned", "author", "spinner", "v2"})
    void mayBeNamedLikeASecretWithoutBeingOne(String name) {
      assertThat(AuditMetadata.of(Map.of(name, "x")).facts()).containsOnlyKeys(name);
    }

    @ParameterizedTest
    @CsvSource({"Slug,Slug", "'',''", "a-b,a-b", "a/b~c,a~1b~0c", "1a,1a"})
    void hasNamesOfLowerCaseWords(String name, String pointer) {
      assertThat(refusal(() -> AuditMetadata.of(Map.of(name, "x"))))
          .isEqualTo(
              Problem.at(
                  ErrorCode.AUDIT_INVALID_METADATA,
                  "/metadata/" + pointer,
                  "A fact's name is lower case words with underscores."));
    }

    @Test
    void hasNamesOfFortyCharactersAtMost() {
      assertThat(AuditMetadata.of(Map.of("a".repeat(40), "x")).facts()).hasSize(1);
      assertThat(refusal(() -> AuditMetadata.of(Map.of("a".repeat(41), "x"))).code())
          .isEqualTo(ErrorCode.AUDIT_INVALID_METADATA);
    }

    @Test
    void hasShortReadableValues() {
      assertThat(AuditMetadata.of(Map.of("a", "")).facts()).containsEntry("a", "");
      assertThat(AuditMetadata.of(Map.of("a", "x".repeat(500))).facts()).hasSize(1);
      assertThat(refusal(() -> AuditMetadata.of(Map.of("a", "x".repeat(501)))))
          .isEqualTo(
              Problem.at(
                  ErrorCode.AUDIT_INVALID_METADATA,
                  "/metadata/a",
                  "The value has 501 characters; at most 500 fit."));
      assertThat(refusal(() -> AuditMetadata.of(Map.of("a", "\uD800"))).details())
          .containsEntry("pointer", "/metadata/a");
    }

    @Test
    void hasAtMostSixteenFacts() {
      assertThat(facts(16).facts()).hasSize(16);
      assertThat(refusal(() -> facts(17)))
          .isEqualTo(
              Problem.at(
                  ErrorCode.AUDIT_INVALID_METADATA,
                  "/metadata",
                  "An event has at most 16 facts; these are 17."));
    }

    private static AuditMetadata facts(int count) {
      return AuditMetadata.of(
          IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> "n" + i, i -> "x")));
    }
  }

  @Nested
  class Origin {

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "::1", "2001:db8::7", "::ffff:203.0.113.7"})
    void isAnAddress(String address) {
      assertThat(new AuditOrigin(Optional.of(address), Optional.empty()).address())
          .contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "203.0.113.7, 10.0.0.1", "abc", "1.2.3.4;"})
    void isNothingElse(String address) {
      assertThatThrownBy(() -> new AuditOrigin(Optional.of(address), Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("not an IP address");
    }

    @Test
    void cleansAndCutsWhatTheClientCallsItself() {
      assertThat(agent("curl/8 ~")).isEqualTo("curl/8 ~");
      assertThat(agent("a\nb\u007F\uD800\uD83C\uDF5E")).isEqualTo("a?b???");
      assertThat(agent("x".repeat(301))).isEqualTo("x".repeat(300));
    }

    private static String agent(String raw) {
      return new AuditOrigin(Optional.empty(), Optional.of(raw)).userAgent().orElseThrow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Site", "site-1", "9site"})
  void isAboutAResourceOfAKnownKindOfName(String type) {
    assertThatThrownBy(() -> new AuditResource(type, new UUID(0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a type of resource: " + type);
  }
}
