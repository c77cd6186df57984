package dev.aether.adapter.jdbi;

import dev.aether.adapter.jdbi.access.JdbiApiKeys;
import dev.aether.adapter.jdbi.access.JdbiIdempotencyKeys;
import dev.aether.adapter.jdbi.access.JdbiSessions;
import dev.aether.adapter.jdbi.account.JdbiAccountRecords;
import dev.aether.adapter.jdbi.account.JdbiAccounts;
import dev.aether.adapter.jdbi.asset.JdbiAssets;
import dev.aether.adapter.jdbi.audit.JdbiAuditTrail;
import dev.aether.adapter.jdbi.billing.JdbiCredits;
import dev.aether.adapter.jdbi.billing.JdbiModelPrices;
import dev.aether.adapter.jdbi.billing.JdbiProfiles;
import dev.aether.adapter.jdbi.billing.JdbiQuotas;
import dev.aether.adapter.jdbi.billing.JdbiRequestWindows;
import dev.aether.adapter.jdbi.billing.JdbiSubscriptions;
import dev.aether.adapter.jdbi.component.JdbiBlocks;
import dev.aether.adapter.jdbi.component.JdbiComponentCatalog;
import dev.aether.adapter.jdbi.component.JdbiOwnComponents;
import dev.aether.adapter.jdbi.deployment.JdbiCustomDomains;
import dev.aether.adapter.jdbi.deployment.JdbiDeploymentHistory;
import dev.aether.adapter.jdbi.deployment.JdbiDeploymentViews;
import dev.aether.adapter.jdbi.deployment.JdbiDeployments;
import dev.aether.adapter.jdbi.deployment.JdbiDomainChecks;
import dev.aether.adapter.jdbi.deployment.JdbiHostingChanges;
import dev.aether.adapter.jdbi.deployment.JdbiPublications;
import dev.aether.adapter.jdbi.deployment.JdbiPublishedFiles;
import dev.aether.adapter.jdbi.deployment.JdbiSiteFiles;
import dev.aether.adapter.jdbi.deployment.JdbiSiteTraffic;
import dev.aether.adapter.jdbi.deployment.JdbiVisits;
import dev.aether.adapter.jdbi.generation.JdbiComponentSelections;
import dev.aether.adapter.jdbi.generation.JdbiGenerationViews;
import dev.aether.adapter.jdbi.generation.JdbiGenerations;
import dev.aether.adapter.jdbi.generation.JdbiUsageViews;
import dev.aether.adapter.jdbi.shared.JdbiJobs;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.site.JdbiBackups;
import dev.aether.adapter.jdbi.site.JdbiRetention;
import dev.aether.adapter.jdbi.site.JdbiSiteSearch;
import dev.aether.adapter.jdbi.site.JdbiSiteViews;
import dev.aether.adapter.jdbi.site.JdbiSites;
import dev.aether.adapter.jdbi.site.JdbiVersions;
import dev.aether.adapter.jdbi.template.JdbiRatings;
import dev.aether.adapter.jdbi.template.JdbiTemplateViews;
import dev.aether.adapter.jdbi.template.JdbiTemplates;
import dev.aether.application.Ports;
import dev.aether.application.access.ApiKeys;
import dev.aether.application.access.IdempotencyKeys;
import dev.aether.application.access.Sessions;
import dev.aether.application.account.AccountRecords;
import dev.aether.application.account.Accounts;
import dev.aether.application.asset.Assets;
import dev.aether.application.audit.AuditTrail;
import dev.aether.application.billing.Credits;
import dev.aether.application.billing.ModelPrices;
import dev.aether.application.billing.Profiles;
import dev.aether.application.billing.Quotas;
import dev.aether.application.billing.RequestWindows;
import dev.aether.application.billing.Subscriptions;
import dev.aether.application.component.Blocks;
import dev.aether.application.component.ComponentCatalog;
import dev.aether.application.component.OwnComponents;
import dev.aether.application.deployment.CustomDomains;
import dev.aether.application.deployment.DeploymentHistory;
import dev.aether.application.deployment.DeploymentViews;
import dev.aether.application.deployment.Deployments;
import dev.aether.application.deployment.DomainChecks;
import dev.aether.application.deployment.HostingChanges;
import dev.aether.application.deployment.Publications;
import dev.aether.application.deployment.PublishedFiles;
import dev.aether.application.deployment.SiteFiles;
import dev.aether.application.deployment.visit.SiteTraffic;
import dev.aether.application.deployment.visit.Visits;
import dev.aether.application.generation.ComponentSelections;
import dev.aether.application.generation.GenerationViews;
import dev.aether.application.generation.Generations;
import dev.aether.application.generation.UsageViews;
import dev.aether.application.shared.Jobs;
import dev.aether.application.site.Backups;
import dev.aether.application.site.Retention;
import dev.aether.application.site.SiteSearch;
import dev.aether.application.site.SiteViews;
import dev.aether.application.site.Sites;
import dev.aether.application.site.Versions;
import dev.aether.application.template.Ratings;
import dev.aether.application.template.TemplateViews;
import dev.aether.application.template.Templates;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import javax.sql.DataSource;

/** All ports on one pool. */
public record JdbiPorts(
    JdbiUnitOfWork units,
    Accounts accounts,
    AccountRecords accountRecords,
    Credits credits,
    Quotas quotas,
    RequestWindows requestWindows,
    Profiles profiles,
    Subscriptions subscriptions,
    ModelPrices modelPrices,
    ComponentCatalog componentCatalog,
    Blocks blocks,
    OwnComponents ownComponents,
    ComponentSelections selections,
    Templates templates,
    TemplateViews templateViews,
    Ratings ratings,
    Sites sites,
    SiteViews siteViews,
    Versions versions,
    Backups backups,
    Retention retention,
    SiteSearch siteSearch,
    Generations generations,
    GenerationViews generationViews,
    UsageViews usageViews,
    Deployments deployments,
    DeploymentViews deploymentViews,
    DeploymentHistory deploymentHistory,
    Publications publications,
    PublishedFiles publishedFiles,
    SiteFiles siteFiles,
    HostingChanges hostingChanges,
    Sessions sessions,
    ApiKeys apiKeys,
    IdempotencyKeys idempotencyKeys,
    AuditTrail auditTrail,
    Assets assets,
    CustomDomains customDomains,
    DomainChecks domainChecks,
    Visits visits,
    SiteTraffic traffic,
    Jobs jobs)
    implements Ports {

  public static JdbiPorts on(DataSource pool) {
    JdbiUnitOfWork units = new JdbiUnitOfWork(pool);
    return new JdbiPorts(
        units,
        new JdbiAccounts(units),
        new JdbiAccountRecords(units),
        new JdbiCredits(units),
        new JdbiQuotas(units),
        new JdbiRequestWindows(units),
        new JdbiProfiles(units),
        new JdbiSubscriptions(units),
        new JdbiModelPrices(units),
        new JdbiComponentCatalog(units),
        new JdbiBlocks(units),
        new JdbiOwnComponents(units),
        new JdbiComponentSelections(units),
        new JdbiTemplates(units),
        new JdbiTemplateViews(units),
        new JdbiRatings(units),
        new JdbiSites(units),
        new JdbiSiteViews(units),
        new JdbiVersions(units),
        new JdbiBackups(units),
        new JdbiRetention(units),
        new JdbiSiteSearch(units),
        new JdbiGenerations(units),
        new JdbiGenerationViews(units),
        new JdbiUsageViews(units),
        new JdbiDeployments(units),
        new JdbiDeploymentViews(units),
        new JdbiDeploymentHistory(units),
        new JdbiPublications(units),
        new JdbiPublishedFiles(units),
        new JdbiSiteFiles(units),
        new JdbiHostingChanges(units),
        new JdbiSessions(units),
        new JdbiApiKeys(units),
        new JdbiIdempotencyKeys(units),
        new JdbiAuditTrail(units),
        new JdbiAssets(units),
        new JdbiCustomDomains(units),
        new JdbiDomainChecks(units),
        new JdbiVisits(units),
        new JdbiSiteTraffic(units),
        new JdbiJobs(units, () -> {}));
  }

  @Override
  public void changeTier(UserId id, Tier tier) {
    units.run(
        new Actor.Service("test"),
        () ->
            units
                .handle()
                .execute(
                    "update public.users set subscription_tier = ? where id = ?",
                    tier.wire(),
                    id.value()));
  }
}
