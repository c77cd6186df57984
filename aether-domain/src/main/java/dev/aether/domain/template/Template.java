package dev.aether.domain.template;

import dev.aether.domain.account.UserId;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to begin a site from (specification, section 1.4).
 *
 * @param creator whose work it is; empty for the platform's own and where the account is gone
 * @param official whether the platform vouches for it; only staff can say so
 */
public record Template(
    TemplateId id,
    TemplateSlug slug,
    TemplateListing listing,
    TemplateBody body,
    TemplatePrice price,
    Optional<UserId> creator,
    boolean official) {
  public Template {
    Objects.requireNonNull(id);
    Objects.requireNonNull(slug);
    Objects.requireNonNull(listing);
    Objects.requireNonNull(body);
    Objects.requireNonNull(price);
    Objects.requireNonNull(creator);
  }

  /** A new template of this author; refuses who may not make one ({@link TemplateAuthor}). */
  public static Template created(
      TemplateId id,
      TemplateSlug slug,
      TemplateListing listing,
      TemplateBody body,
      TemplatePrice price,
      TemplateAuthor author) {
    author.requireMayCreate();
    return new Template(id, slug, listing, body, price, Optional.of(author.id()), false);
  }

  /** The template with the platform's word for it; refuses who is not staff. */
  public Template madeOfficial(TemplateAuthor by) {
    by.requireStaff();
    return new Template(id, slug, listing, body, price, creator, true);
  }

  public boolean isBy(UserId user) {
    return creator.filter(user::equals).isPresent();
  }
}
