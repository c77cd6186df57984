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

  @Override
  public void bring(ModelPrice price) {
    units
        .createUpdate(
            """
            insert into public.ai_model_prices as p
              (model, valid_from, input_per_million, output_per_million, per_image)
            select :model, :from, :input, :output, :image
            where (cast(:input as numeric), cast(:output as numeric), cast(:image as numeric))
              is distinct from (
                select (v.input_per_million, v.output_per_million, v.per_image)
                from public.ai_model_prices v
                where v.model = :model and v.valid_from <= :from
                order by v.valid_from desc limit 1)
            on conflict (model, valid_from) do update
            set input_per_million = excluded.input_per_million,
              output_per_million = excluded.output_per_million, per_image = excluded.per_image
            """)
        .bind("model", price.model())
        .bind("from", price.validFrom())
        .bind("input", price.inputPerMillion())
        .bind("output", price.outputPerMillion())
        .bind("image", price.perImage())
        .execute();
  }
}
