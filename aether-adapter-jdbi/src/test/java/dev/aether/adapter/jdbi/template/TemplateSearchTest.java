package dev.aether.adapter.jdbi.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.template.TemplateQuery;
import dev.aether.application.template.TemplateView;
import dev.aether.domain.access.Actor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The full-text search of PostgreSQL, over the official templates. */
class TemplateSearchTest {
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(1);
  private static final JdbiUnitOfWork UNITS = new JdbiUnitOfWork(POOL);

  @AfterAll
  static void close() {
    POOL.close();
  }

  @Test
  void findsOtherFormsOfAWord() {
    assertThat(found("restaurants")).contains("restaurant-elegant");
    assertThat(found("portfolios")).contains("portfolio-modern");
  }

  @Test
  void understandsQuotesAndMinus() {
    assertThat(found("\"blog minimal\"")).contains("blog-minimal");
    assertThat(found("\"landing portfolio\"")).isEmpty();
    assertThat(found("blog -minimal")).doesNotContain("blog-minimal");
  }

  @Test
  void leavesOutAWordOfTheDescriptionInAnyForm() {
    UNITS.run(
        new Actor.Service("test"),
        () ->
            UNITS
                .handle()
                .execute(
                    """
                    insert into public.templates (id, name, slug, category, structure, description)
                    values (gen_random_uuid(), 'Oboe', 'oboe', 'other', '{}', 'For a player.')
                    """));
    assertThat(found("oboe")).containsExactly("oboe");
    assertThat(found("oboe -players")).isEmpty();
  }

  @Test
  void findsANameThatIsNoWordOfEnglish() {
    UNITS.run(
        new Actor.Service("test"),
        () ->
            UNITS
                .handle()
                .execute(
                    """
                    insert into public.templates (id, name, slug, category, structure)
                    values (gen_random_uuid(), 'The Who', 'the-who', 'other', '{}')
                    """));
    assertThat(found("the who")).containsExactly("the-who");
  }

  private static List<String> found(String text) {
    TemplateQuery query =
        new TemplateQuery(
            Optional.empty(),
            List.of(),
            Optional.of(text),
            Optional.empty(),
            Optional.empty(),
            1,
            50);
    return UNITS
        .as(Actor.anonymous(), () -> new JdbiTemplateViews(UNITS).list(query))
        .templates()
        .stream()
        .map(TemplateView::slug)
        .map(Object::toString)
        .toList();
  }
}
