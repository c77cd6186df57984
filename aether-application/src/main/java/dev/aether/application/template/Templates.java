package dev.aether.application.template;

import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateId;
import java.util.Optional;

/** Templates whole, for those who may build on them; {@link TemplateViews} shows them to all. */
public interface Templates {
  /**
   * Adds a template of the running user's own, whose plan must include it, as not official;
   * CONFLICT {@code TEMPLATE_SLUG_TAKEN} where another has its slug.
   */
  void add(Template template);

  /**
   * The template with its body; empty where there is none or the running actor has no right to its
   * body. See {@link dev.aether.domain.template.TemplateEntitlement}.
   */
  Optional<Template> find(TemplateId id);

  /**
   * Stores what a template says now, but not whose it is or whether it is official; NOT_FOUND
   * {@code TEMPLATE_NOT_FOUND} where there is none of the running user's or it has become official,
   * CONFLICT where the slug is taken.
   */
  void replace(Template template);

  /**
   * Stores the platform's word for a template, in the system only; see {@link
   * Template#madeOfficial}. NOT_FOUND {@code TEMPLATE_NOT_FOUND} where there is none.
   */
  void makeOfficial(TemplateId id);

  /**
   * Removes a template of the user's own that is not official; sites made from it stay. No effect
   * where there is none.
   */
  void remove(TemplateId id);
}
