package dev.aether.application.site;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteStatus;
import java.util.Objects;
import java.util.Optional;

/**
 * Which sites to list and in what order (specification, section 2.2).
 *
 * @param page from 1
 * @param limit 1 to 50
 */
public record SiteQuery(
    int page, int limit, Optional<SiteStatus> status, Sort sort, boolean descending) {
  public static final int MAX_LIMIT = 50;
  private static final int MAX_PAGE = 1_000_000;

  public SiteQuery {
    Objects.requireNonNull(status);
    Objects.requireNonNull(sort);
    if (page < 1 || page > MAX_PAGE) {
      throw Problem.at(ErrorCode.VAL_INVALID_INPUT, "/page", "A page is 1 or more.").asException();
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw Problem.at(ErrorCode.VAL_INVALID_INPUT, "/limit", "A limit is 1 to " + MAX_LIMIT + ".")
          .asException();
    }
  }

  public long offset() {
    return (page - 1L) * limit;
  }

  /** What to order by. */
  public enum Sort {
    CREATED_AT,
    UPDATED_AT,
    NAME
  }
}
