package dev.aether.application.template;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.TextRule;
import dev.aether.domain.template.TemplateCategory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which templates to show (specification, section 2.3).
 *
 * @param tags all of which a template must have
 * @param text up to 200 characters, as one types them into a search box
 * @param sort empty for what fits the text best, else the newest first
 * @param page from 1
 * @param limit 1 to 50
 */
public record TemplateQuery(
    Optional<TemplateCategory> category,
    List<String> tags,
    Optional<String> text,
    Optional<Boolean> premium,
    Optional<Sort> sort,
    int page,
    int limit) {
  public static final int MAX_LIMIT = 50;
  private static final int MAX_PAGE = 1_000_000;
  private static final int MAX_TAGS = 10;
  private static final TextRule TEXT = new TextRule("search text", 1, 200);
  private static final TextRule TAG = new TextRule("tag", 1, 30);

  public TemplateQuery {
    Objects.requireNonNull(category);
    Objects.requireNonNull(premium);
    Objects.requireNonNull(sort);
    text = text.map(it -> TEXT.requireAt("/text", it, ErrorCode.VAL_INVALID_INPUT));
    tags =
        tags.stream()
            .map(it -> TAG.requireAt("/tags", it, ErrorCode.VAL_INVALID_INPUT))
            .distinct()
            .toList();
    requireWithin("/tags", tags.size(), 0, MAX_TAGS);
    requireWithin("/page", page, 1, MAX_PAGE);
    requireWithin("/limit", limit, 1, MAX_LIMIT);
  }

  /** What comes first. */
  public enum Sort {
    /** What most sites were made from. */
    POPULAR,
    /** The newest. */
    RECENT,
    /** What users rate best. */
    RATING
  }

  /** The first page of all. */
  public static TemplateQuery all() {
    return new TemplateQuery(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        MAX_LIMIT);
  }

  public long offset() {
    return (page - 1L) * limit;
  }

  private static void requireWithin(String pointer, int value, int least, int most) {
    if (value < least || value > most) {
      throw Problem.at(ErrorCode.VAL_INVALID_INPUT, pointer, "It is " + least + " to " + most + ".")
          .asException();
    }
  }
}
