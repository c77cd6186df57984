package dev.aether.adapter.http.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/**
 * What a server's answer says of the name that was asked for, and of nothing else that is in it.
 *
 * @param values of the records that were asked for, where there are
 * @param end the name at the end of the aliases in the answer
 */
record DnsReply(List<String> values, Name end) {
  private static final int MOST_VALUES = 100;
  private static final int MOST_BYTES = 1_000;
  private static final int MOST_ALIASES = 16;

  static DnsReply of(Message reply, Name asked, int type) {
    List<Record> records = reply.getSection(Section.ANSWER);
    Name end = type == Type.CNAME ? asked : endOf(records, asked);
    List<String> values = new ArrayList<>();
    for (Record record : records) {
      if (values.size() < MOST_VALUES && record.getType() == type && record.getName().equals(end)) {
        values.add(text(record));
      }
    }
    return new DnsReply(List.copyOf(values), end);
  }

  private static Name endOf(List<Record> records, Name asked) {
    Set<Name> seen = new HashSet<>();
    Name end = asked;
    while (seen.size() < MOST_ALIASES && seen.add(end)) {
      for (Record record : records) {
        if (record instanceof CNAMERecord alias && alias.getName().equals(end)) {
          end = alias.getTarget();
          break;
        }
      }
    }
    return end;
  }

  private static String text(Record record) {
    if (record instanceof TXTRecord text) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      for (byte[] piece : text.getStringsAsByteArrays()) {
        whole.writeBytes(piece);
      }
      String all = whole.toString(StandardCharsets.ISO_8859_1);
      return all.length() > MOST_BYTES ? all.substring(0, MOST_BYTES) : all;
    }
    if (record instanceof ARecord address) {
      return address.getAddress().getHostAddress();
    }
    if (record instanceof AAAARecord address) {
      return address.getAddress().getHostAddress();
    }
    if (record instanceof CNAMERecord alias) {
      return alias.getTarget().toString(true).toLowerCase(Locale.ROOT);
    }
    throw new IllegalArgumentException("not asked for: " + Type.string(record.getType()));
  }
}
