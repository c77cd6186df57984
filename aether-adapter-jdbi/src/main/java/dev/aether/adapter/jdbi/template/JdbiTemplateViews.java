package dev.aether.adapter.jdbi.template;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.template.TemplateQuery;
import dev.aether.application.template.TemplateView;
import dev.aether.application.template.TemplateViews;
import dev.aether.domain.account.UserId;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplateSlug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** Templates for looking at; bodies are never read here. */
public final class JdbiTemplateViews implements TemplateViews {
  private static final String COLUMNS =
      """
      select id, slug, name, category, description, tags, features, preview_image_url, demo_url,
        is_premium, price, created_by, is_official, rating, rating_count, created_at
      from public.templates
      """;

  /** Words by their stems; as they are where English counts none, such as a name that is "It". */
  private static final String WORDS =
      """
      (case when numnode(websearch_to_tsquery('pg_catalog.english', :text)) > 0
        then websearch_to_tsquery('pg_catalog.english', :text)
        else websearch_to_tsquery('pg_catalog.simple', :text) end)
      """;

  private final JdbiUnitOfWork units;

  public JdbiTemplateViews(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<TemplateView> view(TemplateId id) {
    return units
        .createQuery(COLUMNS + " where id = :id")
        .bind("id", id.value())
        .map((row, context) -> view(row))
        .findOne();
  }

  @Override
  public Optional<Body> body(TemplateId id) {
    return units
        .createQuery(
            """
            select structure, default_content, theme_presets, ai_prompts
            from public.template_body(:id) where structure is not null
            """)
        .bind("id", id.value())
        .map(
            (row, context) ->
                new Body(
                    row.getString("structure"),
                    row.getString("default_content"),
                    row.getString("theme_presets"),
                    row.getString("ai_prompts")))
        .findOne();
  }

  @Override
  public Page list(TemplateQuery query) {
    String order = order(query);
    List<TemplateView> page =
        select(COLUMNS, query, order + " limit :limit offset :offset")
            .bind("limit", query.limit())
            .bind("offset", query.offset())
            .map((row, context) -> view(row))
            .list();
    long total = select("select count(*) from public.templates", query, "").mapTo(Long.class).one();
    return new Page(page, total);
  }

  @Override
  public List<Popular> popular(int limit) {
    return units
        .createQuery(
            """
            select t.id, coalesce(s.sites, 0) as sites, t.rating
            from public.templates t
            left join (
              select template_id, count(*) as sites from public.sites
              where template_id is not null group by template_id) s on s.template_id = t.id
            order by sites desc, t.rating desc nulls last, t.slug limit :limit
            """)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Popular(
                    new TemplateId(row.getObject("id", UUID.class)),
                    row.getLong("sites"),
                    Optional.ofNullable(row.getBigDecimal("rating"))))
        .list();
  }

  private static String order(TemplateQuery query) {
    if (query.sort().isEmpty()) {
      return query.text().isPresent()
          ? " order by ts_rank(search, " + WORDS + ") desc, created_at desc, id"
          : " order by created_at desc, id";
    }
    return switch (query.sort().get()) {
      case RECENT -> " order by created_at desc, id";
      case RATING -> " order by rating desc nulls last, rating_count desc, created_at desc, id";
      case POPULAR ->
          """
           order by (
             select u.sites from public.template_uses() u where u.template_id = templates.id)
             desc nulls last, rating desc nulls last, created_at desc, id
          """;
    };
  }

  private Query select(String columns, TemplateQuery query, String end) {
    List<String> filters = new ArrayList<>(List.of("true"));
    query.category().ifPresent(category -> filters.add("category = :category"));
    if (!query.tags().isEmpty()) {
      filters.add("tags @> cast(:tags as text[])");
    }
    query.text().ifPresent(text -> filters.add("search @@ " + WORDS));
    query.premium().ifPresent(premium -> filters.add("is_premium = :premium"));
    Query select = units.createQuery(columns + " where " + String.join(" and ", filters) + end);
    query.category().ifPresent(category -> select.bind("category", category.wire()));
    if (!query.tags().isEmpty()) {
      select.bind("tags", query.tags().toArray(String[]::new));
    }
    query.text().ifPresent(text -> select.bind("text", text));
    query.premium().ifPresent(premium -> select.bind("premium", premium));
    return select;
  }

  private static TemplateView view(ResultSet row) throws SQLException {
    return new TemplateView(
        new TemplateId(row.getObject("id", UUID.class)),
        new TemplateSlug(row.getString("slug")),
        TemplateRows.listing(row),
        TemplateRows.price(row),
        Optional.ofNullable(row.getObject("created_by", UUID.class)).map(UserId::new),
        row.getBoolean("is_official"),
        new TemplateView.Rated(
            Optional.ofNullable(row.getBigDecimal("rating")), row.getLong("rating_count")),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
