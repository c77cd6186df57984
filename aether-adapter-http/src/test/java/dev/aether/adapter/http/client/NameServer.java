package dev.aether.adapter.http.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;

/** A DNS server on loopback, over UDP and TCP, that says what a test tells it to. */
public final class NameServer implements AutoCloseable {
  private static final int UDP_BYTES = 1232;

  private final ServerSocket tcp;
  private final DatagramSocket udp;
  private final Map<String, List<Record>> zone = new ConcurrentHashMap<>();
  private final Map<String, UnaryOperator<Message>> manners = new ConcurrentHashMap<>();
  private final AtomicInteger questions = new AtomicInteger();
  private final AtomicInteger overTcp = new AtomicInteger();

  /** A server that runs and knows no name. */
  public NameServer() {
    try {
      ServerSocket stream = null;
      DatagramSocket datagrams = null;
      while (datagrams == null) {
        stream = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        datagrams = beside(stream);
      }
      tcp = stream;
      udp = datagrams;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::serveUdp);
    start(this::serveTcp);
  }

  /** On the same port, which may be taken: then on none. */
  private static DatagramSocket beside(ServerSocket stream) throws IOException {
    try {
      return new DatagramSocket(stream.getLocalPort(), stream.getInetAddress());
    } catch (BindException e) {
      stream.close();
      return null;
    }
  }

  public InetSocketAddress address() {
    return new InetSocketAddress(tcp.getInetAddress(), tcp.getLocalPort());
  }

  /** The TXT records of a name, each in one piece. */
  public void text(String name, String... values) {
    Name owner = absolute(name);
    put(
        name,
        List.of(values).stream()
            .<Record>map(value -> new TXTRecord(owner, DClass.IN, 60, value))
            .toList());
  }

  /** All records that are told of a name; whoever they belong to. */
  public void put(String name, List<Record> records) {
    zone.put(key(absolute(name)), records);
  }

  /** There is no such name any more. */
  public void forget(String name) {
    zone.remove(key(absolute(name)));
    manners.remove(key(absolute(name)));
  }

  /** What becomes of an answer about a name; null is silence. */
  public void behave(String name, UnaryOperator<Message> manner) {
    manners.put(key(absolute(name)), manner);
  }

  /** How many questions came. */
  public int questions() {
    return questions.get();
  }

  public int questionsOverTcp() {
    return overTcp.get();
  }

  public static Name absolute(String name) {
    try {
      return Name.fromString(name, Name.root);
    } catch (TextParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Optional<Message> answer(byte[] question) throws IOException {
    Message query = new Message(question);
    questions.incrementAndGet();
    String asked = key(query.getQuestion().getName());
    Message reply = new Message(query.getHeader().getID());
    reply.getHeader().setFlag(Flags.QR);
    reply.getHeader().setFlag(Flags.RA);
    reply.addRecord(query.getQuestion(), Section.QUESTION);
    List<Record> records = zone.get(asked);
    if (records == null) {
      reply.getHeader().setRcode(Rcode.NXDOMAIN);
    } else {
      records.forEach(record -> reply.addRecord(record, Section.ANSWER));
    }
    return Optional.ofNullable(manners.getOrDefault(asked, m -> m).apply(reply));
  }

  private void serveUdp() {
    byte[] buffer = new byte[4096];
    while (!udp.isClosed()) {
      try {
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        udp.receive(packet);
        Optional<Message> reply =
            answer(java.util.Arrays.copyOf(packet.getData(), packet.getLength()));
        if (reply.isPresent()) {
          byte[] wire = reply.get().toWire(UDP_BYTES);
          udp.send(new DatagramPacket(wire, wire.length, packet.getSocketAddress()));
        }
      } catch (IOException e) {
        // closed, or a question that is none
      }
    }
  }

  private void serveTcp() {
    while (!tcp.isClosed()) {
      try {
        Socket client = tcp.accept();
        start(() -> serve(client));
      } catch (IOException e) {
        // closed
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      DataInputStream in = new DataInputStream(client.getInputStream());
      DataOutputStream out = new DataOutputStream(client.getOutputStream());
      while (true) {
        byte[] question = new byte[in.readUnsignedShort()];
        in.readFully(question);
        overTcp.incrementAndGet();
        Optional<Message> reply = answer(question);
        if (reply.isPresent()) {
          byte[] wire = reply.get().toWire(65_535);
          out.writeShort(wire.length);
          out.write(wire);
        }
      }
    } catch (IOException e) {
      // the client has gone
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "name-server");
    thread.setDaemon(true);
    thread.start();
  }

  private static String key(Name name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    try {
      udp.close();
      tcp.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
