package dev.aether.application.shared;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;

/**
 * Which page of a list.
 *
 * @param page from 1
 * @param limit how many a page has, 1 to {@value #MAX_LIMIT}
 */
public record PageRequest(int page, int limit) {
  public static final int MAX_LIMIT = 50;
  private static final int MAX_PAGE = 1_000_000;

  public PageRequest {
    requireWithin("/page", page, MAX_PAGE);
    requireWithin("/limit", limit, MAX_LIMIT);
  }

  public long offset() {
    return (page - 1L) * limit;
  }

  private static void requireWithin(String pointer, int value, int most) {
    if (value < 1 || value > most) {
      throw Problem.at(ErrorCode.VAL_INVALID_INPUT, pointer, "It is 1 to " + most + ".")
          .asException();
    }
  }
}
