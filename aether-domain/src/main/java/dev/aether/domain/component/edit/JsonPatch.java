package dev.aether.domain.component.edit;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.JsonPointer;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Map;

/** A JSON Patch (RFC 6902): operations that are applied in order, all or none. */
public record JsonPatch(List<PatchOperation> operations) {
  public static final int MAX_OPERATIONS = 10_000;

  public JsonPatch {
    operations = List.copyOf(operations);
    if (operations.size() > MAX_OPERATIONS) {
      throw Problem.of(
              ErrorCode.COMP_INVALID_PATCH,
              "A patch has at most " + MAX_OPERATIONS + " operations.")
          .asException();
    }
  }

  /**
   * Reads a patch; refuses with {@link ErrorCode#COMP_INVALID_PATCH} and the place in the patch.
   * Members that the RFC does not name are passed over, as it asks.
   */
  public static JsonPatch ofJson(PropValue json) {
    return PatchJson.read(json);
  }

  /** The patch for a document that has, at this place, what this one is for. */
  public JsonPatch within(JsonPointer place) {
    return new JsonPatch(operations.stream().map(operation -> operation.within(place)).toList());
  }

  public PropValue toJson() {
    return PatchJson.write(this);
  }

  /**
   * The document after all operations. Refuses with {@link ErrorCode#COMP_INVALID_PATCH} one that
   * names no place, and with {@link ErrorCode#COMP_PATCH_TEST_FAILED} a test that fails; the
   * details have the operation's pointer in the patch.
   */
  public PropValue apply(PropValue document) {
    PropValue changed = document;
    for (int i = 0; i < operations.size(); i++) {
      try {
        changed = PatchStep.apply(operations.get(i), changed);
      } catch (DomainException e) {
        Map<String, Object> place = Map.of("pointer", "/" + i);
        throw new DomainException(new Problem(e.code(), e.problem().message(), place), e);
      }
    }
    return changed;
  }
}
