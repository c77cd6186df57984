package dev.aether.application.contract;

import dev.aether.application.Ports;
import org.junit.jupiter.api.Nested;

/** All contracts; an implementation's test extends this and passes them. */
public abstract class PortContracts {

  /** The implementation under test. */
  protected abstract Ports ports();

  @Nested
  class UnitsOfWork implements UnitOfWorkContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Accounts implements AccountsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Billing implements BillingContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class RequestWindows implements RequestWindowsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Subscriptions implements SubscriptionsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Templates implements TemplatesContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class TemplateViews implements TemplateViewsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Components implements ComponentsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Sites implements SitesContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class SiteViews implements SiteViewsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Versions implements VersionsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Backups implements BackupsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Retention implements RetentionContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class SiteSearch implements SiteSearchContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Generations implements GenerationsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Deployments implements DeploymentsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Publications implements PublicationsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class HostingChanges implements HostingChangesContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Sessions implements SessionsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class ApiKeys implements ApiKeysContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class IdempotencyKeys implements IdempotencyKeysContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class AuditTrail implements AuditTrailContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class Assets implements AssetsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class CustomDomains implements CustomDomainsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class DomainChecks implements DomainChecksContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }

  @Nested
  class SiteVisits implements VisitsContract {
    @Override
    public Ports ports() {
      return PortContracts.this.ports();
    }
  }
}
