package dev.aether.application.account;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.nio.charset.StandardCharsets;

/**
 * What somebody tells about himself, such as his name: a JSON object that whoever made this has
 * read.
 *
 * @param json at most {@value #MAX_BYTES} bytes, since it goes into his tokens
 */
public record UserMetadata(String json) {
  public static final int MAX_BYTES = 2048;
  public static final UserMetadata NONE = new UserMetadata("{}");

  public UserMetadata {
    if (json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw tooLarge();
    }
  }

  /** The refusal of more than there is room for. */
  public static RuntimeException tooLarge() {
    return Problem.at(
            ErrorCode.VAL_INVALID_INPUT,
            "/data",
            "What is kept about a user has at most " + MAX_BYTES + " bytes as JSON.")
        .asException();
  }
}
