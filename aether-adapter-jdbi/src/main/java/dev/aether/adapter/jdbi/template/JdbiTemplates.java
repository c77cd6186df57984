package dev.aether.adapter.jdbi.template;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.SqlFailures;
import dev.aether.application.template.Templates;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateId;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/** Templates as rows; the database decides by itself who reads a body. */
public final class JdbiTemplates implements Templates {
  private final JdbiUnitOfWork units;

  public JdbiTemplates(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(Template template) {
    int added =
        TemplateRows.bind(
                units.createUpdate(
                    """
                        insert into public.templates
                          (id, slug, name, category, description, tags, features,
                           preview_image_url, demo_url, structure, default_content, theme_presets,
                           ai_prompts, is_premium, price, created_by)
                        values
                          (:id, :slug, :name, :category, :description, :tags, :features, :preview,
                           :demo, cast(:structure as json), cast(:content as json),
                           cast(:presets as json), cast(:prompts as jsonb), :premium, :price,
                           :creator)
                        on conflict (slug) do nothing
                        """),
                template)
            .bind("creator", template.creator().map(UserId::value).orElse(null))
            .execute();
    if (added == 0) {
      throw slugTaken();
    }
  }

  @Override
  public Optional<Template> find(TemplateId id) {
    return units
        .createQuery(
            """
            select t.id, t.slug, t.name, t.category, t.description, t.tags, t.features,
              t.preview_image_url, t.demo_url, t.is_premium, t.price, t.created_by, t.is_official,
              b.structure, b.default_content, b.theme_presets, b.ai_prompts
            from public.templates t, public.template_body(t.id) b
            where t.id = :id and b.structure is not null
            """)
        .bind("id", id.value())
        .map((row, context) -> TemplateRows.template(row))
        .findOne();
  }

  @Override
  public void replace(Template template) {
    try {
      int replaced =
          TemplateRows.bind(
                  units.createUpdate(
                      """
                          update public.templates
                          set slug = :slug, name = :name, category = :category,
                            description = :description, tags = :tags, features = :features,
                            preview_image_url = :preview, demo_url = :demo,
                            structure = cast(:structure as json),
                            default_content = cast(:content as json),
                            theme_presets = cast(:presets as json),
                            ai_prompts = cast(:prompts as jsonb), is_premium = :premium,
                            price = :price
                          where id = :id
                          """),
                  template)
              .execute();
      if (replaced == 0) {
        throw JdbiRatings.noSuchTemplate();
      }
    } catch (JdbiException e) {
      throw SqlFailures.violatedUnique(e).isPresent() ? slugTaken() : e;
    }
  }

  @Override
  public void makeOfficial(TemplateId id) {
    int changed =
        units
            .createUpdate("update public.templates set is_official = true where id = :id")
            .bind("id", id.value())
            .execute();
    if (changed == 0) {
      throw JdbiRatings.noSuchTemplate();
    }
  }

  @Override
  public void remove(TemplateId id) {
    units
        .createUpdate("delete from public.templates where id = :id")
        .bind("id", id.value())
        .execute();
  }

  private static RuntimeException slugTaken() {
    return Problem.of(ErrorCode.TEMPLATE_SLUG_TAKEN, "Another template has this slug.")
        .asException();
  }
}
