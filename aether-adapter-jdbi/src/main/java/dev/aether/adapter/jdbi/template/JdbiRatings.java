package dev.aether.adapter.jdbi.template;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.SqlFailures;
import dev.aether.application.template.Ratings;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.template.Rating;
import dev.aether.domain.template.TemplateId;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/** Ratings as rows; a trigger sums them up on the template. */
public final class JdbiRatings implements Ratings {
  private static final String NO_SUCH_ROW = "23503";

  private final JdbiUnitOfWork units;

  public JdbiRatings(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void rate(TemplateId template, UserId user, Rating rating) {
    try {
      units
          .createUpdate(
              """
              insert into public.template_ratings (template_id, user_id, rating)
              values (:template, :user, :stars)
              on conflict (template_id, user_id) do update set rating = excluded.rating
              """)
          .bind("template", template.value())
          .bind("user", user.value())
          .bind("stars", rating.stars())
          .execute();
    } catch (JdbiException e) {
      throw SqlFailures.hasState(e, NO_SUCH_ROW) ? noSuchTemplate() : e;
    }
  }

  @Override
  public void withdraw(TemplateId template, UserId user) {
    units
        .createUpdate(
            """
            delete from public.template_ratings
            where template_id = :template and user_id = :user
            """)
        .bind("template", template.value())
        .bind("user", user.value())
        .execute();
  }

  @Override
  public Optional<Rating> find(TemplateId template, UserId user) {
    return units
        .createQuery(
            """
            select rating from public.template_ratings
            where template_id = :template and user_id = :user
            """)
        .bind("template", template.value())
        .bind("user", user.value())
        .mapTo(Integer.class)
        .findOne()
        .map(Rating::new);
  }

  static RuntimeException noSuchTemplate() {
    return Problem.of(ErrorCode.TEMPLATE_NOT_FOUND, "There is no such template.").asException();
  }
}
