package dev.aether.domain.template;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;

/** What one user gives a template: 1 to 5 stars. */
public record Rating(int stars) {
  public static final int LEAST = 1;
  public static final int MOST = 5;

  public Rating {
    if (stars < LEAST || stars > MOST) {
      throw Problem.at(ErrorCode.VAL_INVALID_INPUT, "/rating", "A rating is 1 to 5 stars.")
          .asException();
    }
  }
}
