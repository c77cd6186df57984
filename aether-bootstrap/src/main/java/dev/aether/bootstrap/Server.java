package dev.aether.bootstrap;

import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.adapter.http.server.access.AnswerSeal;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.GuardedRoutes;
import dev.aether.adapter.http.server.access.Idempotency;
import dev.aether.adapter.http.server.audit.RequestOrigins;
import dev.aether.adapter.http.server.billing.GuessLimits;
import dev.aether.adapter.http.server.billing.RateGate;
import dev.aether.adapter.http.server.shared.ClientAddress;
import dev.aether.adapter.http.server.shared.ContractRoutes;
import dev.aether.adapter.http.server.shared.Cors;
import dev.aether.adapter.http.server.shared.DocsRoutes;
import dev.aether.adapter.http.server.shared.HealthRoutes;
import dev.aether.adapter.http.server.shared.HttpServer;
import dev.aether.adapter.jdbi.access.JdbiIdempotencyKeys;
import dev.aether.adapter.jdbi.access.RevocationFeed;
import dev.aether.adapter.jdbi.audit.JdbiAuditTrail;
import dev.aether.adapter.jdbi.billing.JdbiModelPrices;
import dev.aether.adapter.jdbi.billing.JdbiQuotas;
import dev.aether.adapter.jdbi.billing.JdbiRequestWindows;
import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import dev.aether.adapter.jdbi.shared.JdbiJobs;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.JobRunner;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.billing.RequestWindows;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.shared.Ids;
import dev.aether.application.shared.Jobs;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.shared.DomainException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** A whole server on a database, wired from top to bottom. */
final class Server implements AutoCloseable {
  private final Settings settings;
  private final AiWiring ai;
  private final Stores stores;
  private final Meanings meanings;
  private final ObjectStores objects;
  private final HttpServer http;
  private final DomainWiring domains;
  private final HostingWiring hosting;
  private final VisitWiring visits;
  private final JobRunner runner;
  private final RevocationFeed revocations;
  private final AtomicBoolean serving = new AtomicBoolean();

  Server(Settings settings, DatabaseUrl owner, String secret, Meanings meanings) {
    this(
        settings, owner, secret, meanings, AiWiring.of(settings.ai(), meanings, Clock.systemUTC()));
  }

  Server(Settings settings, DatabaseUrl owner, String secret, Meanings meanings, AiWiring ai) {
    this.settings = settings;
    this.ai = ai;
    this.meanings = meanings;
    Clock clock = Clock.systemUTC();
    this.objects = ObjectStores.of(settings.bucket(), clock);
    this.stores =
        Stores.open(owner, Secrets.derived(secret, "login role"), settings.sizes().pool());
    Ids ids = new RandomIds();
    SiteAddresses addresses = new SiteAddresses(this::publicUrl, settings.baseDomain());

    JdbiUnitOfWork units = stores.units();
    ai.requirePrices(settings.ai(), units, new JdbiModelPrices(units), clock);
    AtomicReference<Runnable> wake = new AtomicReference<>(() -> {});
    Jobs jobs = new JdbiJobs(units, () -> wake.get().run());
    ClientAddress clients = new ClientAddress(settings.proxies());
    RequestOrigins origins = new RequestOrigins(clients);
    AuditRecorder audit = new AuditRecorder(new JdbiAuditTrail(units), ids, clock, origins);

    ObjectStore images = objects.area("assets", settings.assetsDir());
    this.hosting =
        new HostingWiring(
            units,
            objects.area("files", settings.filesDir()),
            images,
            settings.vercel(),
            addresses,
            clock);
    DeliveryWiring delivery =
        new DeliveryWiring(units, audit, clock, ai, addresses, hosting.hosting());
    AssetWiring assets = new AssetWiring(units, audit, clock, images);
    this.domains = new DomainWiring(units, audit, clock, settings.domains(), secret);
    this.visits = new VisitWiring(units, clock);
    this.runner =
        new JobRunner(
            stores.forQueue(),
            delivery.jobs(),
            Stream.of(
                    MaintenanceWiring.recurring(units, clock),
                    delivery.recurring(),
                    hosting.recurring(),
                    List.of(domains.recurring(), assets.recurring(), visits.recurring()))
                .flatMap(List::stream)
                .toList(),
            settings.sizes().workers());
    wake.set(runner::wake);

    RequestWindows windows = new JdbiRequestWindows(units);
    GuessLimits guesses = new GuessLimits(units, windows, clients);
    IdentityWiring identity =
        new IdentityWiring(units, settings, secret, this::publicUrl, guesses, clock);
    this.revocations = stores.revocations(identity.revocations());
    this.http =
        new HttpServer(
            List.of(
                hosting.pages(visits.pages(clients)),
                new HealthRoutes(this::isReady),
                origins,
                new Cors(settings.corsOrigins()),
                new ContractRoutes(),
                new DocsRoutes(),
                assets.files(),
                guesses,
                identity.routes(audit, ids, settings.sizes().bcryptCost()),
                new GuardedRoutes(
                    identity.authentication(),
                    new RateGate(
                        units, windows, new JdbiQuotas(units), clients, identity.revocations()),
                    new Idempotency(
                        units,
                        new JdbiIdempotencyKeys(units),
                        new AnswerSeal(Secrets.derived(secret, "kept answers")),
                        clock),
                    // Routes are looked through in this order: what is asked most comes first.
                    List.of(
                        assets.transfer(
                            ids, new SiteWiring(units, audit, clock).answers(addresses)),
                        all(new SiteWiring(units, audit, clock).routes(ids, addresses)),
                        identity.accountRoutes(audit, settings.sizes().bcryptCost()),
                        all(
                            AccountWiring.routes(
                                units, audit, identity.authentication(), ids, clock)),
                        all(delivery.routes(jobs, ids, domains.connect(ids))),
                        delivery.images(ids, assets.upload(ids), this::publicUrl),
                        domains.routes(ids),
                        visits.routes(),
                        assets.routes(ids, this::publicUrl),
                        all(TemplateWiring.routes(units, audit, ids))))));
  }

  private static ApiRoutes all(List<ApiRoutes> features) {
    return api -> features.forEach(each -> each.register(api));
  }

  void start() {
    visits.start();
    hosting.move();
    http.start(settings.listen().host(), settings.listen().port());
    runner.start();
    serving.set(true);
  }

  /** How it is reached from outside; without a path. */
  URI publicUrl() {
    return settings
        .publicUrl()
        .orElseGet(() -> URI.create("http://" + settings.listen().host() + ":" + http.port()));
  }

  private boolean isReady() {
    try {
      return serving.get() && stores.units().answers();
    } catch (DomainException e) {
      return false; // the database does not answer, and says so in the log
    }
  }

  /** Tells load balancers, lets requests and then jobs finish, and closes the database. */
  @Override
  public void close() {
    serving.set(false);
    http.close();
    runner.close();
    visits.close();
    ai.close();
    domains.close();
    hosting.close();
    revocations.close();
    meanings.close();
    objects.close();
    stores.close();
  }
}
