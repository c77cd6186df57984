package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.domain.access.Scope;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.audit.AuditSeverity;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.credit.CreditEntryKind;
import dev.aether.domain.billing.subscription.SubscriptionStatus;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.deployment.DeploymentStep;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.deployment.customdomain.CustomDomainStatus;
import dev.aether.domain.deployment.customdomain.DomainFailure;
import dev.aether.domain.deployment.customdomain.SslStatus;
import dev.aether.domain.generation.GenerationStatus;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.site.SiteStatus;
import dev.aether.domain.site.backup.BackupKind;
import dev.aether.domain.template.TemplateCategory;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a column may say is what the domain's type may be, word for word. */
class WordListsTest {
  private static final DatabaseUrl OWNER = TestDatabase.migrated().owner();

  static Stream<Arguments> columns() {
    return Stream.of(
        list("public.subscription_tiers_config", "tier", Tier.values()),
        list("public.users", "subscription_status", SubscriptionStatus.values()),
        list("public.subscriptions", "status", SubscriptionStatus.values()),
        list("public.sites", "status", SiteStatus.values()),
        list("public.templates", "category", TemplateCategory.values()),
        list("public.components", "type", ComponentKind.values()),
        list("public.site_backups", "backup_type", BackupKind.values()),
        list("public.deployments", "status", DeploymentStatus.values()),
        list("public.deployments", "environment", Environment.values()),
        list("public.deployments", "current_step", DeploymentStep.values()),
        list("public.custom_domains", "status", CustomDomainStatus.values()),
        list("public.custom_domains", "ssl_status", SslStatus.values()),
        list("public.custom_domains", "failure", DomainFailure.values()),
        list("public.ai_generations", "status", GenerationStatus.values()),
        list("public.ai_generations", "generation_type", GenerationType.values()),
        list("public.credit_ledger", "kind", CreditEntryKind.values()),
        list("public.audit_logs", "severity", AuditSeverity.values()),
        list("public.api_keys", "scopes", Scope.values()),
        Arguments.of(
            "public.assets",
            "media_type",
            Arrays.stream(ImageFormat.values()).map(ImageFormat::mediaType).toList()));
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("columns")
  void areTheDomains(String table, String column, List<String> words) throws SQLException {
    assertThat(wordsOf(table, column)).containsExactlyInAnyOrderElementsOf(words);
  }

  @Test
  void noListIsLeftOut() throws SQLException {
    List<String> compared = columns().map(a -> a.get()[0] + "." + a.get()[1]).toList();
    assertThat(
            Catalog.lines(
                OWNER,
                """
                select distinct c.conrelid::regclass || '.' || a.attname
                from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'c' and cardinality(c.conkey) = 1 and c.conparentid = 0
                  and c.conislocal and pg_get_constraintdef(c.oid) ~ 'ARRAY\\['
                  and c.connamespace::regnamespace::text in ('public', 'aether', 'auth')
                """))
        .map(name -> name.startsWith("a") && name.contains("aether.") ? name : "public." + name)
        .containsExactlyInAnyOrderElementsOf(compared);
  }

  private static List<String> wordsOf(String table, String column) throws SQLException {
    return Catalog.lines(
        OWNER,
        """
        select distinct w[1] from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1],
          regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_/]+)''::text', 'g') w
        where c.contype = 'c' and c.conrelid = '%s'::regclass and a.attname = '%s'
          and cardinality(c.conkey) = 1
        """
            .formatted(table, column));
  }

  private static Arguments list(String table, String column, Enum<?>[] members) {
    return Arguments.of(
        table,
        column,
        Arrays.stream(members).map(member -> member.name().toLowerCase(Locale.ROOT)).toList());
  }
}
