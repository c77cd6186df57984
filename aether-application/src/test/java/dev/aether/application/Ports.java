package dev.aether.application;

import dev.aether.application.access.ApiKeys;
import dev.aether.application.access.IdempotencyKeys;
import dev.aether.application.access.Sessions;
import dev.aether.application.access.UnitOfWork;
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
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;

/** Every port to stored data, of one implementation. */
public interface Ports {
  UnitOfWork units();

  Accounts accounts();

  AccountRecords accountRecords();

  Credits credits();

  Quotas quotas();

  RequestWindows requestWindows();

  Profiles profiles();

  Subscriptions subscriptions();

  ModelPrices modelPrices();

  ComponentCatalog componentCatalog();

  Blocks blocks();

  OwnComponents ownComponents();

  ComponentSelections selections();

  Templates templates();

  TemplateViews templateViews();

  Ratings ratings();

  Sites sites();

  SiteViews siteViews();

  Versions versions();

  Backups backups();

  Retention retention();

  SiteSearch siteSearch();

  Generations generations();

  GenerationViews generationViews();

  UsageViews usageViews();

  Deployments deployments();

  DeploymentViews deploymentViews();

  DeploymentHistory deploymentHistory();

  Publications publications();

  PublishedFiles publishedFiles();

  SiteFiles siteFiles();

  HostingChanges hostingChanges();

  Sessions sessions();

  ApiKeys apiKeys();

  IdempotencyKeys idempotencyKeys();

  AuditTrail auditTrail();

  Assets assets();

  CustomDomains customDomains();

  DomainChecks domainChecks();

  Visits visits();

  SiteTraffic traffic();

  Jobs jobs();

  /** Moves an account to another tier, as a payment would. */
  void changeTier(UserId id, Tier tier);
}
