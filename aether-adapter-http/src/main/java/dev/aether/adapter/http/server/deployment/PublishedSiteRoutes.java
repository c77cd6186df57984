package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.application.access.UnitOfWork;
import dev.aether.application.deployment.PublishedFiles;
import dev.aether.application.deployment.PublishedFiles.Live;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.site.Slug;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/**
 * Live sites, for anybody: at {@code /s/{slug}/} and, under a base domain, at the host {@code
 * {slug}.{base domain}}, where nothing else is served.
 */
public final class PublishedSiteRoutes implements Routes {
  private static final String PREFIX = "/s/";

  private final LiveSites sites;
  private final SiteAddresses addresses;

  public PublishedSiteRoutes(UnitOfWork units, PublishedFiles files, SiteAddresses addresses) {
    this.sites = new LiveSites(units, files);
    this.addresses = addresses;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.before(this::serveByHost);
    routes.get(PREFIX + "{slug}", this::serveByPath);
    routes.head(PREFIX + "{slug}", this::serveByPath);
    routes.get(PREFIX + "{slug}/<path>", this::serveByPath);
    routes.head(PREFIX + "{slug}/<path>", this::serveByPath);
  }

  private void serveByHost(Context ctx) {
    String host = ctx.host() == null ? "" : ctx.host().replaceAll(":[0-9]*$", "");
    addresses
        .labelOf(host)
        .ifPresent(
            label -> {
              ctx.skipRemainingHandlers();
              String method = ctx.method().name();
              if (method.equals("GET") || method.equals("HEAD")) {
                serve(ctx, label, ctx.path().substring(1));
              } else {
                SitePages.answerNotAllowed(ctx);
              }
            });
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
    serve(ctx, rest.substring(0, slash), rest.substring(slash + 1));
  }

  private void serve(Context ctx, String label, String path) {
    Optional<Live> live = slug(label).flatMap(sites::find);
    if (live.isEmpty()) {
      SitePages.answerNoSite(ctx);
      return;
    }
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Optional<ServedFile> found = sites.file(live.get(), file);
    if (found.isPresent()) {
      SitePages.answer(ctx, 200, file, found.get());
    } else {
      sites
          .file(live.get(), "404.html")
          .ifPresentOrElse(
              page -> SitePages.answer(ctx, 404, "404.html", page),
              () -> SitePages.answerNoSite(ctx));
    }
  }

  private static Optional<Slug> slug(String label) {
    try {
      return Optional.of(new Slug(label));
    } catch (DomainException e) {
      return Optional.empty(); // no site can have this name
    }
  }
}
