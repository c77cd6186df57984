package dev.aether.adapter.http.server.shared;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import java.net.BindException;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** The HTTP server with all its routes. */
public final class HttpServer implements AutoCloseable {
  private static final long MAX_BODY = 2 << 20;
  private static final long DRAIN_MILLIS = 10_000;

  /** Slower than any line that a person would bear; whoever drips has another reason. */
  private static final long MIN_BYTES_PER_SECOND = 256;

  private final Javalin app;

  /** A server that is not started yet; a later route of the same path is never reached. */
  public HttpServer(List<Routes> routes) {
    this.app = Javalin.create(config -> configure(config, routes));
  }

  private static void configure(JavalinConfig config, List<Routes> routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MAX_BODY;
    config.http.prefer405over404 = true;
    // Quick and small enough; pages, which are compressed once and kept, are left as they are.
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(1));
    // Before, a thread that waits for the database inside a lock would hold a whole core.
    config.concurrency.useVirtualThreads = Runtime.version().feature() >= 24;
    config.jetty.modifyHttpConfiguration(HttpServer::tellLittle);
    config.jetty.modifyServer(HttpServer::prepare);
    config.requestLogger.http(RequestLog::write);
    config.routes.before(RequestLog::begin);
    ErrorAnswers.register(config.routes);
    routes.forEach(each -> each.register(config.routes));
  }

  private static void tellLittle(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(16 << 10);
  }

  private static void prepare(Server server) {
    server.setStopTimeout(DRAIN_MILLIS);
    server.setStopAtShutdown(false);
    server.insertHandler(new MinimumDataRateHandler(MIN_BYTES_PER_SECOND, 0));
    server.insertHandler(new PlainMethods());
    server.insertHandler(new GracefulHandler());
    server.setErrorHandler(new TransportErrors());
  }

  /**
   * Begins to answer; throws {@link PortInUse} where somebody else does.
   *
   * @param port 0 for a free one
   */
  public void start(String host, int port) {
    try {
      app.start(host, port);
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          throw new PortInUse(host, port, e);
        }
      }
      throw e;
    }
  }

  /** The port that is listened on, once started. */
  public int port() {
    return app.port();
  }

  /** Takes no new request, lets the running ones finish, ten seconds at most. */
  @Override
  public void close() {
    app.stop();
  }

  /** Another process listens on the port. */
  public static final class PortInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortInUse(String host, int port, Throwable cause) {
      super("Port " + port + " on " + host + " is in use by another program.", cause);
    }
  }
}
