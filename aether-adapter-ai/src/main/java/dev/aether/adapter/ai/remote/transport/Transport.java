package dev.aether.adapter.ai.remote.transport;

import dev.aether.adapter.ai.remote.address.AddressRule;
import dev.aether.adapter.ai.remote.address.CheckedAddresses;
import java.time.Clock;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Connections to one provider. Jetty's client and not the JDK's, because that one offers an upgrade
 * to HTTP/2 that some model servers stumble over, and looks names up where nobody can look on.
 */
public final class Transport implements AutoCloseable {
  private static final long CONNECT_MILLIS = 5_000;
  private static final int MOST_THREADS = 8;
  private static final int MOST_CONNECTIONS = 128;

  private final HttpClient client = new HttpClient();
  private final Clock clock;

  /** Connections that the rule allows. */
  public Transport(AddressRule rule, Clock clock) {
    this(rule, clock, null);
  }

  /** The same with names of one's own; null for those of the operating system. */
  Transport(AddressRule rule, Clock clock, SocketAddressResolver names) {
    this.clock = clock;
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 1);
    threads.setName("models");
    threads.setDaemon(true);
    Scheduler scheduler = new ScheduledExecutorScheduler("models-time", true);
    client.setExecutor(threads);
    client.setScheduler(scheduler);
    client.setSocketAddressResolver(
        new CheckedAddresses(
            names != null
                ? names
                : new SocketAddressResolver.Async(threads, scheduler, CONNECT_MILLIS),
            rule));
    client.setConnectTimeout(CONNECT_MILLIS);
    client.setFollowRedirects(false);
    client.setHttpCookieStore(new HttpCookieStore.Empty());
    client.setMaxConnectionsPerDestination(MOST_CONNECTIONS);
    client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Aether"));
    try {
      client.start();
    } catch (Exception e) {
      throw new IllegalStateException("a client that only needs memory does not start", e);
    }
    // Answers are taken as they come: no redirect, no asking for passwords, nothing unpacked.
    client.getProtocolHandlers().clear();
    client.getContentDecoderFactories().clear();
  }

  /**
   * A way for one request.
   *
   * @param mostBytes of the answer as it is sent
   */
  public Exchange exchange(Deadline deadline, long mostBytes) {
    return new Exchange(client, deadline, mostBytes, clock);
  }

  @Override
  public void close() {
    try {
      client.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the connections to the models cannot be closed", e);
    }
  }
}
