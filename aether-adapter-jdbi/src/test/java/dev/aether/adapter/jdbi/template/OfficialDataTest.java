package dev.aether.adapter.jdbi.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.adapter.jdbi.component.JdbiComponentCatalog;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.Migrations;
import dev.aether.application.component.ComponentCatalog;
import dev.aether.domain.access.Actor;
import dev.aether.domain.billing.Feature;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.price.ModelPricing;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.official.OfficialTemplates;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.Test;

/** What the domain defines is what stands in the tables, whatever stood there before. */
class OfficialDataTest {
  private final TestDatabase database = TestDatabase.migrated();
  private final Jdbi jdbi =
      Jdbi.create(database.owner().jdbc(), database.owner().user(), database.owner().password())
          .installPlugin(new PostgresPlugin());

  @Test
  void hasEachPlanWithAllItHolds() {
    for (Tier tier : Tier.values()) {
      List<String> features =
          select("select jsonb_array_elements_text(features) from %s where tier = '%s'", tier);
      assertThat(features)
          .containsExactlyInAnyOrderElementsOf(
              tier.features().stream().map(Feature::wire).toList());
      assertThat(
              select(
                  "select concat_ws(' ', monthly_ai_credits, max_sites, max_custom_domains,"
                      + " max_team_members, max_storage_megabytes, price) from %s where tier = '%s'",
                  tier))
          .containsExactly(
              "%d %d %d %d %d %s"
                  .formatted(
                      tier.monthlyAiCredits().toEdge(),
                      tier.maxSites().toEdge(),
                      tier.maxCustomDomains().toEdge(),
                      tier.maxTeamMembers().toEdge(),
                      tier.maxStorageMegabytes().toEdge(),
                      tier.price().amount().setScale(2)));
    }
    assertThat(query("select count(*)::text from public.subscription_tiers_config"))
        .containsExactly(Integer.toString(Tier.values().length));
  }

  @Test
  void hasEachPrice() {
    assertThat(
            query(
                "select concat_ws(' ', model, valid_from, trim_scale(input_per_million),"
                    + " trim_scale(output_per_million), trim_scale(per_image))"
                    + " from public.ai_model_prices"))
        .containsExactlyInAnyOrderElementsOf(
            ModelPricing.official().rows().stream()
                .map(
                    p ->
                        String.join(
                            " ",
                            p.model(),
                            p.validFrom().toString(),
                            p.inputPerMillion().stripTrailingZeros().toPlainString(),
                            p.outputPerMillion().stripTrailingZeros().toPlainString(),
                            p.perImage().stripTrailingZeros().toPlainString()))
                .toList());
  }

  @Test
  void hasEachComponentOfTheRegistryWithItsSchema() {
    for (ComponentContract contract : StandardComponent.registry().contracts()) {
      List<String> schemas =
          query(
              "select props_schema::text from public.components where registry_id = '"
                  + contract.type().name()
                  + "' and is_registry_component and is_public and user_id is null");
      assertThat(schemas).hasSize(Math.max(1, contract.variants().size()));
      assertThat(JsonReader.read(schemas.get(0))).isEqualTo(contract.schema().toJsonSchema());
    }
  }

  @Test
  void hasEachOfficialTemplateWhole() {
    for (Template template : OfficialTemplates.all()) {
      List<String> trees =
          query(
              "select structure::text from public.templates where is_official and slug = '"
                  + template.slug()
                  + "' and id = '"
                  + template.id()
                  + "'");
      assertThat(trees).hasSize(1);
      assertThat(ComponentTree.ofJson(trees.get(0))).isEqualTo(template.body().structure());
    }
  }

  @Test
  void changesNothingWhenRunAgain() {
    assertThat(OfficialData.bring(database.owner())).isZero();
    Migrations.run(database.owner());
    assertThat(OfficialData.bring(database.owner())).isZero();
  }

  @Test
  void repairsWhatDrifted() {
    change("update public.subscription_tiers_config set max_sites = 1000000 where tier = 'free'");
    change("update public.ai_model_prices set input_per_million = 0 where model = 'gpt-4-turbo'");
    change("delete from public.ai_model_prices where model = 'dalle-3'");
    change(
        "update public.components set is_public = true, props_schema = null where name = 'Hero'");
    change("update public.templates set structure = '{}' where slug = 'blog-minimal'");
    int heroes = StandardComponent.HERO.contract().variants().size();
    assertThat(OfficialData.bring(database.owner())).isEqualTo(4 + heroes);
    hasEachPlanWithAllItHolds();
    hasEachPrice();
    hasEachComponentOfTheRegistryWithItsSchema();
    hasEachOfficialTemplateWhole();
  }

  @Test
  void hidesWhatTheRegistryNoLongerHasAndLeavesUsersOwnAlone() {
    change(
        "insert into auth.users (id, email, encrypted_password)"
            + " values ('00000000-0000-0000-0000-00000000000a', 'a@example.com', 'x')");
    change(
        "insert into public.components (id, user_id, name, type, definition) values"
            + " (gen_random_uuid(), '00000000-0000-0000-0000-00000000000a', 'Mine', 'section', '{}')");
    change(
        "insert into public.components (id, name, type, definition, registry_id, is_public) values"
            + " (gen_random_uuid(), 'Marquee', 'section', '{}', 'marquee', true)");
    change("insert into public.ai_model_prices values ('our-own', '2026-01-01', 1, 1, 0)");
    assertThat(OfficialData.bring(database.owner())).isEqualTo(1);
    assertThat(query("select name from public.components where not is_public"))
        .containsExactlyInAnyOrder("Mine", "Marquee");
    assertThat(query("select model from public.ai_model_prices where model = 'our-own'"))
        .hasSize(1);
  }

  @Test
  void keepsReadableWhatTheRegistryNoLongerOffers() {
    change(
        "insert into public.components (id, name, type, definition, props_schema, default_props,"
            + " registry_id, is_public) values (gen_random_uuid(), 'Marquee', 'section', '{}',"
            + " '{}', '{}', 'marquee', true)");
    OfficialData.bring(database.owner());
    try (HikariDataSource pool = database.pool(1)) {
      JdbiUnitOfWork units = new JdbiUnitOfWork(pool);
      ComponentCatalog catalog = new JdbiComponentCatalog(units);
      units.run(
          Actor.anonymous(),
          () -> {
            assertThat(catalog.find("marquee")).hasSize(1);
            assertThat(catalog.list(Optional.empty())).noneMatch(c -> c.name().equals("marquee"));
            assertThat(catalog.search("marquee")).isEmpty();
          });
    }
  }

  @Test
  void takesAnOfficialSlugBackFromAUsersTemplate() {
    change("delete from public.templates where slug = 'blog-minimal'");
    change(
        "insert into public.templates (id, name, slug, category, structure) values"
            + " ('0000000a-0000-0000-0000-000000000000', 'Mine', 'blog-minimal', 'blog', '{}')");
    assertThat(OfficialData.bring(database.owner())).isEqualTo(2);
    assertThat(query("select slug from public.templates where name = 'Mine'"))
        .containsExactly("blog-minimal-0000000a");
    hasEachOfficialTemplateWhole();
    assertThat(OfficialData.bring(database.owner())).isZero();
  }

  private List<String> select(String template, Tier tier) {
    return query(template.formatted("public.subscription_tiers_config", tier.wire()));
  }

  private List<String> query(String sql) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute("set local role service_role");
          return handle.createQuery(sql).mapTo(String.class).list();
        });
  }

  private void change(String sql) {
    jdbi.useTransaction(
        handle -> {
          handle.execute("set local role service_role");
          handle.execute(sql);
        });
  }
}
