package dev.aether.adapter.jdbi.billing;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.billing.ModelPrices;
import dev.aether.domain.billing.price.ModelPrice;
import dev.aether.domain.billing.price.ModelPricing;
import java.time.LocalDate;

/** Prices as rows. */
public final class JdbiModelPrices implements ModelPrices {
  private final JdbiUnitOfWork units;

  public JdbiModelPrices(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public ModelPricing all() {
    return new ModelPricing(
        units
            .createQuery(
                """
                select model, valid_from, input_per_million, output_per_million, per_image
                from public.ai_model_prices order by model, valid_from
                """)
            .map(
                (row, context) ->
                    new ModelPrice(
                        row.getString("model"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getBigDecimal("input_per_million"),
                        row.getBigDecimal("output_per_million"),
                        row.getBigDecimal("per_image")))
            .list());
  }
}
