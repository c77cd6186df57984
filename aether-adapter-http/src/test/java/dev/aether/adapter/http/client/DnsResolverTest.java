package dev.aether.adapter.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.contract.DnsLookupContract;
import dev.aether.application.deployment.DnsLookup;
import dev.aether.application.deployment.DnsLookup.Found;
import dev.aether.application.deployment.DnsLookup.Missing;
import dev.aether.application.deployment.DnsLookup.Unreachable;
import dev.aether.domain.deployment.customdomain.DnsRecord;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;

class DnsResolverTest implements DnsLookupContract {
  private static final String NAME = "_aether-challenge.bakery.fr";
  private static final Name OWNER = NameServer.absolute(NAME);

  private final NameServer server = new NameServer();
  private final DnsResolver resolver = at(server.address());

  @Override
  public DnsLookup lookup() {
    return resolver;
  }

  @Override
  public void publish(String name, String... texts) {
    server.text(name, texts);
  }

  @Override
  public void silence(String name) {
    server.behave(name, reply -> null);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void findsATextRecordAmongOthers() {
    server.text(NAME, "v=spf1 -all", "the token");
    assertThat(text(NAME)).isEqualTo(new Found(List.of("v=spf1 -all", "the token")));
    assertThat(text("_AETHER-challenge.Bakery.FR.")).isInstanceOf(Found.class);
  }

  @Test
  void putsATextTogetherThatIsInPieces() {
    server.put(NAME, List.of(new TXTRecord(OWNER, DClass.IN, 60, List.of("the ", "tok", "en"))));
    assertThat(text(NAME)).isEqualTo(new Found(List.of("the token")));
  }

  @Test
  void tellsANameThatIsNotThereFromOneWithoutSuchRecords() throws UnknownHostException {
    assertThat(text("nobody.fr")).isEqualTo(new Missing());
    server.put(NAME, List.of());
    assertThat(text(NAME)).isEqualTo(new Missing());
    server.put(
        NAME, List.of(new ARecord(OWNER, DClass.IN, 60, InetAddress.getByName("192.0.2.1"))));
    assertThat(text(NAME)).isEqualTo(new Missing());
  }

  @ParameterizedTest
  @ValueSource(ints = {Rcode.SERVFAIL, Rcode.REFUSED, Rcode.FORMERR, Rcode.NOTIMP})
  void takesAServerThatFailsForNoAnswer(int code) {
    server.text(NAME, "the token");
    server.behave(NAME, reply -> withCode(reply, code));
    assertThat(text(NAME)).isInstanceOf(Unreachable.class);
  }

  @Test
  void givesUpOnSilence() {
    server.text(NAME, "the token");
    server.behave(NAME, reply -> null);
    assertThat(text(NAME)).isInstanceOf(Unreachable.class);
  }

  @Test
  void givesUpWhereNobodyListens() throws IOException {
    InetSocketAddress nobody;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = new InetSocketAddress(closed.getInetAddress(), closed.getLocalPort());
    }
    assertThat(at(nobody).find(DnsRecord.Type.TXT, NAME)).isInstanceOf(Unreachable.class);
  }

  @Test
  void asksAgainWhereAPacketIsLost() {
    server.text(NAME, "the token");
    server.behave(NAME, reply -> server.questions() == 1 ? null : reply);
    assertThat(text(NAME)).isEqualTo(new Found(List.of("the token")));
  }

  @Test
  void asksOverTcpForWhatDoesNotFit() {
    String[] texts = new String[40];
    java.util.Arrays.setAll(texts, i -> i + "x".repeat(100));
    server.text(NAME, texts);
    assertThat(text(NAME)).isEqualTo(new Found(List.of(texts)));
    assertThat(server.questionsOverTcp()).isEqualTo(1);
  }

  @Test
  void keepsOfAnOversizedAnswerOnlyTheFirst() {
    server.put(
        NAME,
        IntStream.range(0, 500)
            .<Record>mapToObj(
                i ->
                    new TXTRecord(
                        OWNER,
                        DClass.IN,
                        60,
                        i == 0
                            ? List.of(
                                "x".repeat(255), "y".repeat(255), "z".repeat(255), "w".repeat(255))
                            : List.of("text " + i)))
            .toList());
    Found found = (Found) text(NAME);
    assertThat(found.values()).hasSize(100);
    assertThat(found.values().get(0)).hasSize(1_000);
  }

  @Test
  void followsAliasesInTheAnswerAndBehindIt() {
    server.put(NAME, List.of(alias(NAME, "one.net"), alias("one.net", "two.net")));
    assertThat(text(NAME)).isEqualTo(new Missing());
    server.text("two.net", "the token");
    assertThat(text(NAME)).isEqualTo(new Found(List.of("the token")));
    server.put(
        NAME,
        List.of(
            new TXTRecord(NameServer.absolute("two.net"), DClass.IN, 60, "in one answer"),
            alias("one.net", "two.net"),
            alias(NAME, "one.net")));
    assertThat(text(NAME)).isEqualTo(new Found(List.of("in one answer")));
  }

  @Test
  void believesNothingAboutOtherNames() {
    server.put(
        NAME, List.of(new TXTRecord(NameServer.absolute("else.net"), DClass.IN, 60, "the token")));
    assertThat(text(NAME)).isEqualTo(new Missing());
  }

  @Test
  void endsWhereAliasesDoNot() {
    server.put(NAME, List.of(alias(NAME, "one.net"), alias("one.net", NAME)));
    assertThat(text(NAME)).isEqualTo(new Missing());
    for (int i = 0; i < 50; i++) {
      server.put("a" + i + ".net", List.of(alias("a" + i + ".net", "a" + (i + 1) + ".net")));
    }
    int before = server.questions();
    assertThat(text("a0.net")).isEqualTo(new Missing());
    assertThat(server.questions() - before).isEqualTo(8);
    List<Record> chain = new ArrayList<>();
    IntStream.range(0, 900)
        .forEach(i -> chain.add(0, alias("b" + i + ".net", "b" + (i + 1) + ".net")));
    server.put("b0.net", chain);
    assertThat(text("b0.net")).isEqualTo(new Missing());
  }

  @Test
  void findsAliasesAndAddressesThemselves() throws UnknownHostException {
    server.put("www.bakery.fr", List.of(alias("www.bakery.fr", "Sites.Aether.page")));
    assertThat(resolver.find(DnsRecord.Type.CNAME, "www.bakery.fr"))
        .isEqualTo(new Found(List.of("sites.aether.page")));
    Name apex = NameServer.absolute("bakery.fr");
    server.put(
        "bakery.fr",
        List.of(
            new ARecord(apex, DClass.IN, 60, InetAddress.getByName("192.0.2.1")),
            new AAAARecord(apex, DClass.IN, 60, InetAddress.getByName("2001:db8::1"))));
    assertThat(resolver.find(DnsRecord.Type.A, "bakery.fr"))
        .isEqualTo(new Found(List.of("192.0.2.1")));
    assertThat(resolver.find(DnsRecord.Type.AAAA, "bakery.fr"))
        .isEqualTo(new Found(List.of("2001:db8:0:0:0:0:0:1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a..b", "_aether-challenge.\\999.fr"})
  void hasNothingUnderWhatIsNoName(String name) {
    assertThat(text(name)).isEqualTo(new Missing());
  }

  @Test
  void hasNothingUnderANameThatIsTooLong() {
    assertThat(text("_aether-challenge." + "a.".repeat(120) + "fr")).isEqualTo(new Missing());
    assertThat(text("a".repeat(64) + ".fr")).isEqualTo(new Missing());
  }

  @Test
  void takesAnAnswerToAnotherQuestionForNone() {
    server.text(NAME, "the token");
    server.behave(
        NAME,
        reply -> {
          Message other = new Message(reply.getHeader().getID());
          other.getHeader().setFlag(org.xbill.DNS.Flags.QR);
          other.addRecord(
              Record.newRecord(NameServer.absolute("else.net"), org.xbill.DNS.Type.TXT, DClass.IN),
              Section.QUESTION);
          reply
              .getSection(Section.ANSWER)
              .forEach(record -> other.addRecord(record, Section.ANSWER));
          return other;
        });
    assertThat(text(NAME)).isInstanceOf(Unreachable.class);
  }

  @Test
  void lookUpsBesideTooManyOthersAreGivenUpAtOnce() {
    server.behave(NAME, reply -> null);
    DnsResolver slow =
        new DnsResolver(
            Optional.of(server.address()), Duration.ofSeconds(3), Duration.ofSeconds(6));
    List<CompletableFuture<DnsLookup.Answer>> all =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> slow.find(DnsRecord.Type.TXT, NAME),
                        task -> new Thread(task).start()))
            .limit(40)
            .toList();
    DnsLookup.Answer first =
        (DnsLookup.Answer) CompletableFuture.anyOf(all.toArray(CompletableFuture[]::new)).join();
    assertThat(first).isEqualTo(new Unreachable("too many look-ups at once"));
  }

  private DnsLookup.Answer text(String name) {
    return resolver.find(DnsRecord.Type.TXT, name);
  }

  private static DnsResolver at(InetSocketAddress address) {
    return new DnsResolver(Optional.of(address), Duration.ofMillis(300), Duration.ofMillis(1_500));
  }

  private static Record alias(String name, String target) {
    return new CNAMERecord(NameServer.absolute(name), DClass.IN, 60, NameServer.absolute(target));
  }

  private static Message withCode(Message reply, int code) {
    reply.getHeader().setRcode(code);
    return reply;
  }
}
