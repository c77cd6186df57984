package dev.aether.application.template;

import dev.aether.domain.template.TemplateCategory;
import java.util.Optional;

/**
 * Which templates to show.
 *
 * @param text words as one types them into a search box
 * @param page counted from 1
 * @param limit 1 to 50
 */
public record TemplateQuery(
    Optional<TemplateCategory> category,
    Optional<String> tag,
    Optional<String> text,
    Optional<Boolean> premium,
    int page,
    int limit) {
  public static final int MOST = 50;

  public TemplateQuery {
    if (page < 1 || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("no such page: " + page + " of " + limit);
    }
  }

  /** The first page of all. */
  public static TemplateQuery all() {
    return new TemplateQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1, MOST);
  }

  public long offset() {
    return (page - 1L) * limit;
  }
}
