package dev.aether.adapter.jdbi.billing;

import dev.aether.domain.billing.price.ModelPrice;
import dev.aether.domain.billing.price.ModelPricing;
import org.jdbi.v3.core.Handle;

/**
 * The official prices as rows of {@code ai_model_prices}. Rows of other models are left alone: an
 * operator adds those of the models that he runs.
 */
public final class PriceRows {
  private PriceRows() {}

  /** Brings the rows to what {@link ModelPricing#official} says; how many were not so. */
  public static int bring(Handle handle) {
    int changed = 0;
    for (ModelPrice price : ModelPricing.official().rows()) {
      changed +=
          handle
              .createUpdate(
                  """
                  insert into public.ai_model_prices as p
                    (model, valid_from, input_per_million, output_per_million, per_image)
                  values (:model, :from, :input, :output, :image)
                  on conflict (model, valid_from) do update
                  set input_per_million = excluded.input_per_million,
                    output_per_million = excluded.output_per_million,
                    per_image = excluded.per_image
                  where (p.input_per_million, p.output_per_million, p.per_image)
                    is distinct from (excluded.input_per_million, excluded.output_per_million,
                      excluded.per_image)
                  """)
              .bind("model", price.model())
              .bind("from", price.validFrom())
              .bind("input", price.inputPerMillion())
              .bind("output", price.outputPerMillion())
              .bind("image", price.perImage())
              .execute();
    }
    return changed;
  }
}
