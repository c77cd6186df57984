package dev.aether.application.template;

import dev.aether.domain.account.UserId;
import dev.aether.domain.template.Rating;
import dev.aether.domain.template.TemplateId;
import java.util.Optional;

/** What users think of templates: one rating each. */
public interface Ratings {
  /** Gives or changes the running user's rating; NOT_FOUND {@code TEMPLATE_NOT_FOUND}. */
  void rate(TemplateId template, UserId user, Rating rating);

  /** Takes it back; no effect where there is none. */
  void withdraw(TemplateId template, UserId user);

  /** The running user's rating. */
  Optional<Rating> find(TemplateId template, UserId user);
}
