package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.shared.EntityTags;
import io.javalin.http.Context;
import java.util.Optional;

/** How files of live sites are sent: tags, caching, compression and what their pages may do. */
final class SitePages {
  private static final String NO_SITE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>No site here</title></head>
      <body><main><h1>There is no site here</h1>
      <p>It may have moved, or it is not published yet.</p></main></body>
      </html>
      """;

  private SitePages() {}

  static void answer(Context ctx, int status, String path, ServedFile file) {
    Optional<ContentCoding> coding =
        AcceptedCodings.choose(ctx.header("Accept-Encoding"), file.coded());
    ServedFile.Body body = coding.map(file.coded()::get).orElse(file.plain());
    String tag = '"' + body.tag() + '"';
    restrict(ctx);
    ctx.header("ETag", tag);
    ctx.header("Vary", "Accept-Encoding");
    ctx.header("Cache-Control", PageHeaders.cacheControl(path));
    if (status == 200 && EntityTags.names(ctx.header("If-None-Match"), tag)) {
      ctx.status(304);
      return;
    }
    coding.ifPresent(chosen -> ctx.header("Content-Encoding", chosen.token()));
    ctx.status(status).contentType(file.mediaType());
    FileParts.answer(ctx, tag, body.bytes());
  }

  static void answerNoSite(Context ctx) {
    restrict(ctx);
    ctx.header("Cache-Control", "no-store");
    ctx.status(404).contentType("text/html; charset=utf-8").result(NO_SITE);
  }

  /** Kept for a few minutes only: an owner may turn it round. */
  static void answerMoved(Context ctx, String location) {
    restrict(ctx);
    ctx.header("Cache-Control", "public, max-age=300");
    ctx.header("Location", location);
    ctx.status(308);
  }

  static void answerNotAllowed(Context ctx) {
    restrict(ctx);
    ctx.header("Allow", "GET, HEAD");
    ctx.status(405).contentType("text/plain; charset=utf-8").result("Only GET and HEAD.\n");
  }

  private static void restrict(Context ctx) {
    PageHeaders.ALWAYS.forEach(ctx::header);
  }
}
