package dev.aether.adapter.http.server.shared;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The contract to browse, for anybody: a viewer that comes with the server, so that looking at it
 * asks nobody else for anything.
 */
public final class DocsRoutes implements Routes {
  private static final String WEBJAR = "/META-INF/resources/webjars/swagger-ui/";
  private static final String ABOUT = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

  /** The viewer sets styles as it goes; scripts and data come from here alone. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final String viewer = WEBJAR + version() + "/";

  @Override
  public void register(RoutesConfig routes) {
    serve(routes, "/docs", "text/html; charset=utf-8", read("/docs/index.html"));
    serve(routes, "/docs/start.js", "text/javascript", read("/docs/start.js"));
    serve(routes, "/docs/viewer.js", "text/javascript", read(viewer + "swagger-ui-bundle.js"));
    serve(routes, "/docs/viewer.css", "text/css", read(viewer + "swagger-ui.css"));
  }

  private static void serve(RoutesConfig routes, String path, String type, byte[] body) {
    routes.get(path, ctx -> answer(ctx, type, body));
    routes.head(path, ctx -> answer(ctx, type, body));
  }

  private static void answer(Context ctx, String type, byte[] body) {
    ctx.header("Cache-Control", "public, max-age=300");
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.contentType(type).result(body);
  }

  private static String version() {
    try (InputStream in = DocsRoutes.class.getResourceAsStream(ABOUT)) {
      Properties about = new Properties();
      about.load(in);
      return about.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String resource) {
    try (InputStream in = DocsRoutes.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
