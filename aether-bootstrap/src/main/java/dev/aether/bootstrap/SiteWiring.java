package dev.aether.bootstrap;

import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.shared.Brief;
import dev.aether.adapter.http.server.site.BackupRoutes;
import dev.aether.adapter.http.server.site.SiteAnswers;
import dev.aether.adapter.http.server.site.SiteLifeRoutes;
import dev.aether.adapter.http.server.site.SiteRoutes;
import dev.aether.adapter.http.server.site.VersionRoutes;
import dev.aether.adapter.jdbi.billing.JdbiProfiles;
import dev.aether.adapter.jdbi.billing.JdbiQuotas;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.site.JdbiBackups;
import dev.aether.adapter.jdbi.site.JdbiSiteViews;
import dev.aether.adapter.jdbi.site.JdbiSites;
import dev.aether.adapter.jdbi.site.JdbiVersions;
import dev.aether.adapter.jdbi.template.JdbiTemplateViews;
import dev.aether.adapter.jdbi.template.JdbiTemplates;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.shared.Ids;
import dev.aether.application.site.BackUpSite;
import dev.aether.application.site.Backups;
import dev.aether.application.site.ChangeSiteStatus;
import dev.aether.application.site.CreateFromTemplate;
import dev.aether.application.site.CreateSite;
import dev.aether.application.site.DeleteBackup;
import dev.aether.application.site.DeleteSite;
import dev.aether.application.site.DuplicateSite;
import dev.aether.application.site.FindSite;
import dev.aether.application.site.ListBackups;
import dev.aether.application.site.ListSites;
import dev.aether.application.site.NewSites;
import dev.aether.application.site.RestoreBackup;
import dev.aether.application.site.RestoreVersion;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.ShowVersionChanges;
import dev.aether.application.site.ShowVersions;
import dev.aether.application.site.SiteViews;
import dev.aether.application.site.Sites;
import dev.aether.application.site.UpdateSite;
import dev.aether.application.site.Versions;
import java.time.Clock;
import java.util.List;

/** Sites, their versions and backups, on PostgreSQL. */
final class SiteWiring {
  private final JdbiUnitOfWork units;
  private final AuditRecorder audit;
  private final Clock clock;
  private final Sites sites;
  private final SiteViews views;
  private final Versions versions;
  private final Backups backups;

  SiteWiring(JdbiUnitOfWork units, AuditRecorder audit, Clock clock) {
    this.units = units;
    this.audit = audit;
    this.clock = clock;
    this.sites = new JdbiSites(units);
    this.views = new JdbiSiteViews(units);
    this.versions = new JdbiVersions(units);
    this.backups = new JdbiBackups(units);
  }

  List<ApiRoutes> routes(Ids ids, SiteAddresses addresses) {
    NewSites newSites = new NewSites(new JdbiQuotas(units), sites, audit, ids, clock);
    SiteAnswers answers = answers(addresses);
    return List.of(
        new SiteRoutes(
            new SiteRoutes.UseCases(
                new ListSites(units, views),
                new CreateSite(units, newSites),
                new CreateFromTemplate(
                    units, new JdbiTemplates(units), new JdbiTemplateViews(units), newSites),
                new UpdateSite(units, sites, versions, audit, clock),
                new DuplicateSite(units, sites, newSites),
                new DeleteSite(units, sites, audit)),
            answers),
        new SiteLifeRoutes(new ChangeSiteStatus(units, sites, audit, clock), answers),
        versions(answers),
        backups(ids, newSites, answers));
  }

  SiteAnswers answers(SiteAddresses addresses) {
    return new SiteAnswers(
        new FindSite(units, views), new ShowSite(units, views), addresses, Brief.SECOND);
  }

  private VersionRoutes versions(SiteAnswers answers) {
    ShowVersions showVersions = new ShowVersions(units, views, versions);
    return new VersionRoutes(
        showVersions,
        new ShowVersionChanges(showVersions),
        new RestoreVersion(units, sites, versions, audit, clock),
        answers);
  }

  private BackupRoutes backups(Ids ids, NewSites newSites, SiteAnswers answers) {
    return new BackupRoutes(
        new BackupRoutes.UseCases(
            new ListBackups(units, views, backups, clock),
            new BackUpSite(
                units,
                new BackUpSite.Stores(sites, backups, new JdbiProfiles(units), audit),
                ids,
                clock),
            new RestoreBackup(units, backups, sites, newSites, audit, clock),
            new DeleteBackup(units, backups, audit)),
        answers);
  }
}
