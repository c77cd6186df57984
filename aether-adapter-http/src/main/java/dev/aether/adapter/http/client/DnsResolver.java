package dev.aether.adapter.http.client;

import dev.aether.application.deployment.DnsLookup;
import dev.aether.domain.deployment.customdomain.DnsRecord;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * Asks a DNS server, over UDP and for what does not fit over TCP. Nothing is kept here, that is the
 * server's; a look-up ends in time whatever comes back, and only so many run at once, so that names
 * whose servers are slow on purpose hold up nobody else for long.
 */
public final class DnsResolver implements DnsLookup {
  private static final Logger LOG = LoggerFactory.getLogger(DnsResolver.class);
  private static final int AT_ONCE = 32;
  private static final int MOST_QUESTIONS = 8;

  /** What passes everywhere in one piece (DNS flag day 2020). */
  private static final int UDP_BYTES = 1232;

  private final Resolver resolver;
  private final Duration deadline;
  private final Semaphore free = new Semaphore(AT_ONCE);

  /** A look-up at this server; at those of the operating system where there is none. */
  public DnsResolver(Optional<InetSocketAddress> server) {
    this(server, Duration.ofSeconds(2), Duration.ofSeconds(5));
  }

  /**
   * The same with other times.
   *
   * @param patience until a question is asked again, twice in all
   * @param deadline of a look-up, with all its questions
   */
  DnsResolver(Optional<InetSocketAddress> server, Duration patience, Duration deadline) {
    ExtendedResolver asked =
        server
            .map(address -> new ExtendedResolver(List.<Resolver>of(new SimpleResolver(address))))
            .orElseGet(ExtendedResolver::new);
    for (Resolver each : asked.getResolvers()) {
      each.setTimeout(patience);
    }
    asked.setTimeout(deadline);
    asked.setRetries(2);
    asked.setEDNS(0, UDP_BYTES, 0, List.of());
    this.resolver = asked;
    this.deadline = deadline;
  }

  @Override
  public Answer find(DnsRecord.Type type, String name) {
    Name asked;
    try {
      asked = Name.fromString(name, Name.root);
    } catch (TextParseException e) {
      return new Missing();
    }
    if (!free.tryAcquire()) {
      return new Unreachable("too many look-ups at once");
    }
    try {
      return find(asked, Type.value(type.name()));
    } catch (IOException e) {
      LOG.info("{} of {} could not be looked up: {}", type, name, e.getMessage());
      return new Unreachable(String.valueOf(e.getMessage()));
    } finally {
      free.release();
    }
  }

  /** Asks on where an answer ends at an alias; a server that resolves for others does not do so. */
  private Answer find(Name name, int type) throws IOException {
    long until = System.nanoTime() + deadline.toNanos();
    Name current = name;
    for (int question = 0; question < MOST_QUESTIONS; question++) {
      Message reply = ask(Record.newRecord(current, type, DClass.IN), until);
      DnsReply read = DnsReply.of(reply, current, type);
      if (!read.values().isEmpty()) {
        return new Found(read.values());
      }
      if (reply.getRcode() == Rcode.NXDOMAIN || read.end().equals(current)) {
        return new Missing();
      }
      current = read.end();
    }
    return new Missing(); // a chain without an end, or one that nobody needs
  }

  private Message ask(Record question, long until) throws IOException {
    long nanos = until - System.nanoTime();
    try {
      Message reply =
          resolver
              .sendAsync(Message.newQuery(question))
              .toCompletableFuture()
              .get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
      int code = reply.getRcode();
      if (code != Rcode.NOERROR && code != Rcode.NXDOMAIN) {
        throw new IOException("the server answered " + Rcode.string(code));
      }
      return reply;
    } catch (TimeoutException e) {
      throw new IOException("no answer in time", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
