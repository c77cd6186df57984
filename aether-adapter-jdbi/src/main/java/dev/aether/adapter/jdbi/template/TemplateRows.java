package dev.aether.adapter.jdbi.template;

import dev.aether.domain.account.UserId;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.Money;
import dev.aether.domain.template.AiPrompts;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateBody;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplateListing;
import dev.aether.domain.template.TemplatePrice;
import dev.aether.domain.template.TemplateSlug;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.ThemeJson;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** How a template stands in columns. */
final class TemplateRows {
  private TemplateRows() {}

  /** Binds all of a template but its maker. */
  static <S extends SqlStatement<S>> S bind(S statement, Template template) {
    return statement
        .bind("id", template.id().value())
        .bind("slug", template.slug().value())
        .bind("name", template.listing().name())
        .bind("category", template.listing().category().wire())
        .bind("description", template.listing().description())
        .bind("tags", template.listing().tags().toArray(String[]::new))
        .bind("features", template.listing().features().toArray(String[]::new))
        .bind("preview", template.listing().preview().map(URI::toString).orElse(null))
        .bind("demo", template.listing().demo().map(URI::toString).orElse(null))
        .bind("structure", template.body().structure().toJson().toJson())
        .bind("content", template.body().defaultContent().toJson())
        .bind("presets", presets(template.body().themePresets()))
        .bind("prompts", prompts(template))
        .bind("premium", template.price().isPremium())
        .bind("price", template.price().amount().map(Money::amount).orElse(null));
  }

  /** Brings official templates to what the domain says and tells how many were not so. */
  static int bring(Handle handle, List<Template> official) {
    int changed = 0;
    for (Template template : official) {
      changed += clearSlug(handle, template);
      changed +=
          bind(
                  handle.createUpdate(
                      """
                      insert into public.templates as t
                        (id, slug, name, category, description, tags, features,
                         preview_image_url, demo_url, structure, default_content, theme_presets,
                         ai_prompts, is_premium, price, is_official)
                      values
                        (:id, :slug, :name, :category, :description, :tags, :features, :preview,
                         :demo, cast(:structure as json), cast(:content as json),
                         cast(:presets as json), cast(:prompts as jsonb), :premium, :price, true)
                      on conflict (id) do update
                      set slug = excluded.slug, name = excluded.name,
                        category = excluded.category, description = excluded.description,
                        tags = excluded.tags, features = excluded.features,
                        preview_image_url = excluded.preview_image_url,
                        demo_url = excluded.demo_url, structure = excluded.structure,
                        default_content = excluded.default_content,
                        theme_presets = excluded.theme_presets,
                        ai_prompts = excluded.ai_prompts, is_premium = excluded.is_premium,
                        price = excluded.price, is_official = true
                      where (t.slug, t.name, t.category, t.description, t.tags, t.features,
                          t.preview_image_url, t.demo_url, t.structure::text, t.default_content::text, t.theme_presets::text,
                          t.ai_prompts, t.is_premium, t.price, t.is_official)
                        is distinct from (excluded.slug, excluded.name, excluded.category,
                          excluded.description, excluded.tags, excluded.features,
                          excluded.preview_image_url, excluded.demo_url,
                          excluded.structure::text, excluded.default_content::text,
                          excluded.theme_presets::text, excluded.ai_prompts,
                          excluded.is_premium, excluded.price, true)
                      """),
                  template)
              .execute();
    }
    return changed;
  }

  /**
   * Gives a user's template another slug where it has an official one's, so that a server whose
   * version brings a new official template starts whatever users called theirs.
   */
  private static int clearSlug(Handle handle, Template official) {
    return handle
        .createUpdate(
            """
            update public.templates set slug = slug || '-' || left(cast(id as text), 8)
            where slug = :slug and id <> :id
            """)
        .bind("slug", official.slug().value())
        .bind("id", official.id().value())
        .execute();
  }

  /** A template from a row with its body. */
  static Template template(ResultSet row) throws SQLException {
    return new Template(
        new TemplateId(row.getObject("id", UUID.class)),
        new TemplateSlug(row.getString("slug")),
        listing(row),
        new TemplateBody(
            ComponentTree.ofJson(row.getString("structure")),
            (PropValue.Fields) JsonReader.read(row.getString("default_content")),
            themes(row.getString("theme_presets")),
            prompts(row.getString("ai_prompts"))),
        price(row),
        Optional.ofNullable(row.getObject("created_by", UUID.class)).map(UserId::new),
        row.getBoolean("is_official"));
  }

  static TemplateListing listing(ResultSet row) throws SQLException {
    return new TemplateListing(
        row.getString("name"),
        TemplateCategory.ofWire(row.getString("category")),
        row.getString("description"),
        List.of((String[]) row.getArray("tags").getArray()),
        List.of((String[]) row.getArray("features").getArray()),
        Optional.ofNullable(row.getString("preview_image_url")).map(URI::create),
        Optional.ofNullable(row.getString("demo_url")).map(URI::create));
  }

  static TemplatePrice price(ResultSet row) throws SQLException {
    return TemplatePrice.ofEdge(
        row.getBoolean("is_premium"), Optional.ofNullable(row.getBigDecimal("price")));
  }

  private static List<Theme> themes(String json) {
    return ((PropValue.Items) JsonReader.read(json))
        .values().stream().map(ThemeJson::read).toList();
  }

  private static AiPrompts prompts(String json) {
    PropValue.Fields fields = (PropValue.Fields) JsonReader.read(json);
    return new AiPrompts(
        fields.text("structure", ""), fields.text("content", ""), fields.text("style", ""));
  }

  private static String presets(List<Theme> themes) {
    return PropValue.items(themes.stream().map(ThemeJson::write).toList()).toJson();
  }

  private static String prompts(Template template) {
    return PropValue.fields(
            Map.of(
                "structure", PropValue.text(template.body().prompts().structure()),
                "content", PropValue.text(template.body().prompts().content()),
                "style", PropValue.text(template.body().prompts().style())))
        .toJson();
  }
}
