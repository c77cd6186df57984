package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.shared.ClientAddress;
import dev.aether.application.deployment.visit.CountVisits;
import dev.aether.application.deployment.visit.PageOfDay;
import dev.aether.application.deployment.visit.Visitor;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which answers are visits: a page that somebody was sent, or has and asked for again. What a
 * browser fetches in case that somebody might look is none.
 */
public final class PageVisits {
  private static final String INDEX = "index.html";

  private final CountVisits count;
  private final ClientAddress clients;

  public PageVisits(CountVisits count, ClientAddress clients) {
    this.count = count;
    this.clients = clients;
  }

  /**
   * Notes an answer, if it is a visit.
   *
   * @param path below the site's root, as it was asked for
   */
  void note(Context ctx, SiteId site, String path) {
    if (isPage(path) && isAnswered(ctx) && isLookedAt(ctx)) {
      count.handle(site, "/" + page(path), visitor(ctx));
    }
  }

  private static boolean isPage(String path) {
    return (path.isEmpty() || path.endsWith("/") || path.endsWith(".html"))
        && !path.equals("404.html")
        && path.length() < PageOfDay.MAX_PATH;
  }

  /** One name for a page, whichever way it was asked for. */
  private static String page(String path) {
    return path.equals(INDEX) || path.endsWith("/" + INDEX)
        ? path.substring(0, path.length() - INDEX.length())
        : path;
  }

  private static boolean isAnswered(Context ctx) {
    int status = ctx.statusCode();
    return ctx.method().name().equals("GET") && (status == 200 || status == 304);
  }

  private static boolean isLookedAt(Context ctx) {
    return !Robots.calledSo(ctx.userAgent())
        && Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
            .map(ctx::header)
            .noneMatch(why -> why != null && why.toLowerCase(Locale.ROOT).contains("prefetch"));
  }

  private Optional<Visitor> visitor(Context ctx) {
    boolean wantsNone = "1".equals(ctx.header("DNT")) || "1".equals(ctx.header("Sec-GPC"));
    return wantsNone
        ? Optional.empty()
        : Optional.of(new Visitor(clients.of(ctx), ctx.userAgent()));
  }
}
