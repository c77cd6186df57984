package dev.aether.adapter.jdbi.account;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.account.AccountRecords;
import dev.aether.application.account.RecordKind;
import dev.aether.domain.account.UserId;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Rows as PostgreSQL prints them, fetched a few at a time: a site's history may be large. */
public final class JdbiAccountRecords implements AccountRecords {
  private static final int ROWS_AT_ONCE = 10;

  private final JdbiUnitOfWork units;

  public JdbiAccountRecords(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void each(UserId user, RecordKind kind, Consumer<String> record) {
    try (Stream<String> rows =
        units
            .createQuery(sql(kind))
            .setFetchSize(ROWS_AT_ONCE)
            .bind("user", user.value())
            .mapTo(String.class)
            .stream()) {
      rows.forEach(record);
    }
  }

  private static String sql(RecordKind kind) {
    return switch (kind) {
      case PROFILE -> rows("public.users t where t.id = :user");
      case SUBSCRIPTION -> rows("public.subscriptions t where t.user_id = :user");
      case SITES -> rows("public.sites t where t.user_id = :user order by t.created_at, t.id");
      case VERSIONS ->
          rows(
              """
              public.site_versions t join public.sites s on s.id = t.site_id
              where s.user_id = :user order by s.created_at, s.id, t.version_number
              """);
      case BACKUPS ->
          rows("public.site_backups t where t.user_id = :user order by t.created_at, t.id");
      case ASSETS -> rows("public.assets t where t.user_id = :user order by t.created_at, t.id");
      case DOMAINS ->
          rows("public.custom_domains t where t.user_id = :user order by t.claimed_at, t.id");
      case DEPLOYMENTS ->
          rows("public.deployments t where t.user_id = :user order by t.created_at, t.id");
      case GENERATIONS ->
          rows("public.ai_generations t where t.user_id = :user order by t.created_at, t.id");
      case SELECTIONS ->
          rows("public.component_selections t where t.user_id = :user order by t.created_at, t.id");
      case TEMPLATES ->
          """
          select to_jsonb(made) from (
            select t.id, t.name, t.slug, t.category, t.description, t.preview_image_url, t.demo_url,
              t.tags, t.features, t.is_premium, t.price, t.rating, t.rating_count, b.structure,
              b.default_content, b.theme_presets, b.ai_prompts, t.created_at, t.updated_at
            from public.templates t cross join lateral public.template_body(t.id) b
            where t.created_by = :user and t.created_by = (select auth.uid())
            order by t.created_at, t.id) made
          """;
      case RATINGS -> own("public.template_ratings", "t.created_at, t.template_id");
      case COMPONENTS -> own("public.components", "t.created_at, t.id");
      case API_KEYS ->
          """
          select to_jsonb(t) from (
            select id, name, key_prefix, scopes, last_used_at, expires_at, created_at, revoked_at
            from public.api_keys where user_id = :user order by created_at, id) t
          """;
      case CREDIT_GRANTS -> rows("public.credit_grants t where t.user_id = :user");
      case CREDIT_RESERVATIONS -> rows("public.credit_reservations t where t.user_id = :user");
      case CREDITS -> rows("public.credit_ledger t where t.user_id = :user");
      case AUDIT ->
          rows("public.audit_logs t where t.user_id = :user order by t.created_at, t.number");
    };
  }

  /** Of what others may read, too. */
  private static String own(String table, String order) {
    return rows(
        table + " t where t.user_id = :user and t.user_id = (select auth.uid()) order by " + order);
  }

  private static String rows(String from) {
    return "select to_jsonb(t) from " + from;
  }
}
