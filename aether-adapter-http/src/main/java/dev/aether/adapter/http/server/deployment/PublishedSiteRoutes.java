package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.application.access.UnitOfWork;
import dev.aether.application.deployment.PublishedFiles;
import dev.aether.application.deployment.PublishedFiles.Live;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.deployment.DeploymentId;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Live sites, for anybody: at {@code /s/{slug}/} and at hosts of their own, where nothing else is
 * served; and previews at {@code /p/{deploymentId}/}, for whoever was told of them.
 */
public final class PublishedSiteRoutes implements Routes {
  private static final String PREFIX = "/s/";
  private static final String IMAGES = "/assets/";
  private static final String PREVIEW = "/p/";

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final LiveSites sites;
  private final SiteHosts hosts;
  private final PageVisits visits;

  /**
   * @param store where the bytes of the files are
   */
  public PublishedSiteRoutes(
      UnitOfWork units,
      PublishedFiles files,
      ObjectStore store,
      SiteAddresses addresses,
      PageVisits visits) {
    this.sites = new LiveSites(units, files, store);
    this.hosts = new SiteHosts(sites, addresses);
    this.visits = visits;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.before(this::serveByHost);
    new TlsRoutes(hosts).register(routes);
    routes.get(PREFIX + "{slug}", this::serveByPath);
    routes.head(PREFIX + "{slug}", this::serveByPath);
    routes.get(PREFIX + "{slug}/<path>", this::serveByPath);
    routes.head(PREFIX + "{slug}/<path>", this::serveByPath);
    routes.get(PREVIEW + "{deployment}", this::servePreview);
    routes.head(PREVIEW + "{deployment}", this::servePreview);
    routes.get(PREVIEW + "{deployment}/<path>", this::servePreview);
    routes.head(PREVIEW + "{deployment}/<path>", this::servePreview);
  }

  private void serveByHost(Context ctx) {
    SiteHosts.Found found = hosts.of(ctx.host());
    String method = ctx.method().name();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    if (found instanceof SiteHosts.Own
        || (found instanceof SiteHosts.Site site
            && site.live().isPresent()
            && reads
            && isUploadedImage(ctx.path()))) {
      return;
    }
    ctx.skipRemainingHandlers();
    if (!reads) {
      SitePages.answerNotAllowed(ctx);
    } else if (found instanceof SiteHosts.Elsewhere elsewhere) {
      String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
      SitePages.answerMoved(ctx, "//" + elsewhere.host() + ctx.req().getRequestURI() + query);
    } else if (found instanceof SiteHosts.Site shown) {
      serve(ctx, shown.live(), ctx.path().substring(1));
    }
  }

  /** Which pages name by their path alone, so that they find them wherever they are served. */
  private static boolean isUploadedImage(String path) {
    return path.startsWith(IMAGES) && AssetFile.parse(path.substring(IMAGES.length())).isPresent();
  }

  /** Works on the path as it was sent: no name of a site or file needs an escape. */
  private void serveByPath(Context ctx) {
    String rest = ctx.path().substring(PREFIX.length());
    int slash = rest.indexOf('/');
    if (slash < 0) {
      // Links in a page are relative: without the slash they would miss.
      ctx.redirect(ctx.path() + "/", HttpStatus.PERMANENT_REDIRECT);
      return;
    }
    serve(
        ctx,
        SiteHosts.slug(rest.substring(0, slash)).flatMap(sites::find),
        rest.substring(slash + 1));
  }

  /** For whom the owner gave the address to, and for no search engine. */
  private void servePreview(Context ctx) {
    String rest = ctx.path().substring(PREVIEW.length());
    int slash = rest.indexOf('/');
    if (slash < 0) {
      ctx.redirect(ctx.path() + "/", HttpStatus.PERMANENT_REDIRECT);
      return;
    }
    ctx.header("X-Robots-Tag", "noindex, nofollow");
    Optional<DeploymentId> preview = deployment(rest.substring(0, slash));
    Optional<Live> shown = preview.flatMap(sites::find);
    serve(
        ctx,
        shown,
        rest.substring(slash + 1),
        file -> sites.previewed(preview.orElseThrow(), shown.orElseThrow(), file));
  }

  private static Optional<DeploymentId> deployment(String text) {
    return UUID_TEXT.matcher(text).matches()
        ? Optional.of(new DeploymentId(UUID.fromString(text)))
        : Optional.empty();
  }

  private void serve(Context ctx, Optional<Live> live, String path) {
    serve(ctx, live, path, file -> sites.file(live.orElseThrow(), file));
    live.ifPresent(shown -> visits.note(ctx, shown.site(), path));
  }

  private static void serve(
      Context ctx, Optional<Live> live, String path, Function<String, Optional<ServedFile>> files) {
    if (live.isEmpty()) {
      SitePages.answerNoSite(ctx);
      return;
    }
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Optional<ServedFile> found = files.apply(file);
    if (found.isPresent()) {
      SitePages.answer(ctx, 200, file, found.get());
    } else if (!path.contains(".") && files.apply(path + "/index.html").isPresent()) {
      // Without the slash, the relative links of a page would miss.
      String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
      SitePages.answerMoved(ctx, path.substring(path.lastIndexOf('/') + 1) + "/" + query);
    } else {
      files
          .apply("404.html")
          .ifPresentOrElse(
              page -> SitePages.answer(ctx, 404, "404.html", page),
              () -> SitePages.answerNoSite(ctx));
    }
  }
}
