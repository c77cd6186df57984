package dev.aether.domain.audit;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.JsonPointer;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.TextRule;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A few facts beside an event, by name: at most 16, each of at most 500 characters.
 *
 * <p>No name may have {@code password}, {@code token}, {@code secret}, {@code key} or another of
 * their kind in it, so that no secret comes to lie where it is kept for years and read by others.
 * An id goes into the resource of the event.
 *
 * @param facts sorted by name; names are lower case words with underscores, such as {@code
 *     old_slug}
 */
public record AuditMetadata(SortedMap<String, String> facts) {
  private static final int MAX_FACTS = 16;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  private static final TextRule VALUE = new TextRule("value", 0, 500);
  private static final Pattern SECRET =
      Pattern.compile(
          ".*(password|passwd|passphrase|passcode|secret|token|credential|cookie|bearer|apikey).*"
              + "|(.*_)?(key|keys|jwt|pwd|pin|otp|auth|authorization|signature)(_.*)?");

  public AuditMetadata {
    if (facts.size() > MAX_FACTS) {
      throw Problem.at(
              ErrorCode.AUDIT_INVALID_METADATA,
              "/metadata",
              "An event has at most " + MAX_FACTS + " facts; these are " + facts.size() + ".")
          .asException();
    }
    facts.forEach(AuditMetadata::check);
    SortedMap<String, String> sorted = new TreeMap<>();
    sorted.putAll(facts); // and not in an order of the caller's
    facts = Collections.unmodifiableSortedMap(sorted);
  }

  public static AuditMetadata none() {
    return of(Map.of());
  }

  /** {@code AUDIT_INVALID_METADATA} at {@code /metadata/} and the name where a fact may not be. */
  public static AuditMetadata of(Map<String, String> facts) {
    return new AuditMetadata(new TreeMap<>(facts));
  }

  private static void check(String name, String value) {
    if (!NAME.matcher(name).matches()) {
      throw refusal(name, "A fact's name is lower case words with underscores.");
    }
    if (SECRET.matcher(name).matches()) {
      throw refusal(name, "A fact of this name could be a secret.");
    }
    Optional<String> objection = VALUE.objectionTo(value);
    if (objection.isPresent()) {
      throw refusal(name, objection.get());
    }
  }

  private static RuntimeException refusal(String name, String message) {
    String escaped = JsonPointer.escape(name);
    return Problem.at(ErrorCode.AUDIT_INVALID_METADATA, "/metadata/" + escaped, message)
        .asException();
  }
}
