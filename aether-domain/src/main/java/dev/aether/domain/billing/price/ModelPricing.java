package dev.aether.domain.billing.price;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Money;
import dev.aether.domain.shared.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The prices of models over time. Of a model's rows the latest counts that is not after the day.
 *
 * @param rows at most one for each model and day
 */
public record ModelPricing(List<ModelPrice> rows) {
  private static final ModelPricing OFFICIAL =
      new ModelPricing(
          List.of(
              ModelPrice.tokens("gpt-4-turbo", "2023-11-06", "10", "30"),
              ModelPrice.tokens("claude-3-haiku", "2024-03-13", "0.25", "1.25"),
              ModelPrice.images("dalle-3", "2023-11-06", "0.04"),
              ModelPrice.tokens("gpt-4o", "2024-05-13", "5", "15"),
              ModelPrice.tokens("gpt-4o", "2024-10-02", "2.50", "10"),
              ModelPrice.tokens("gpt-4o-mini", "2024-07-18", "0.15", "0.60"),
              ModelPrice.tokens("claude-3-5-sonnet", "2024-06-20", "3", "15"),
              ModelPrice.tokens("claude-3-5-haiku", "2024-11-04", "0.80", "4"),
              ModelPrice.tokens("aether-builtin-1", "2023-11-06", "0", "0")));

  public ModelPricing {
    rows = List.copyOf(rows);
    Set<List<Object>> keys = new HashSet<>();
    for (ModelPrice row : rows) {
      if (!keys.add(List.of(row.model(), row.validFrom()))) {
        throw new IllegalArgumentException("two prices on one day: " + row);
      }
    }
  }

  /**
   * The prices that ship: the three of the specification, appendix B, those of models in common use
   * since, and the built-in composer, which costs nothing because it runs here.
   */
  public static ModelPricing official() {
    return OFFICIAL;
  }

  /**
   * What {@code usage} of {@code model} costs on {@code day}, which is one of UTC. {@code
   * PRICE_UNKNOWN_MODEL} where the model has no price at all, {@code PRICE_NOT_YET_VALID} where its
   * first begins later.
   */
  public Money cost(String model, ModelUsage usage, LocalDate day) {
    return priceOn(model, day).costOf(usage);
  }

  /** The row that counts on {@code day}; refuses as {@link #cost} does. */
  public ModelPrice priceOn(String model, LocalDate day) {
    List<ModelPrice> ofModel = rows.stream().filter(row -> row.model().equals(model)).toList();
    if (ofModel.isEmpty()) {
      throw new Problem(
              ErrorCode.PRICE_UNKNOWN_MODEL,
              "There is no price for this model, so it cannot be used.",
              Map.of("model", model))
          .asException();
    }
    return ofModel.stream()
        .filter(row -> !row.validFrom().isAfter(day))
        .max(Comparator.comparing(ModelPrice::validFrom))
        .orElseThrow(
            () ->
                new Problem(
                        ErrorCode.PRICE_NOT_YET_VALID,
                        "This model has no price on that day.",
                        Map.of("model", model, "day", day.toString()))
                    .asException());
  }
}
