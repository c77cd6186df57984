package dev.aether.domain.deployment.customdomain;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an owner is asked to set in his DNS: a TXT record that proves the claim, and what leads
 * visitors to the platform (specification, section 2.4).
 *
 * @param proof the record by which the name is verified
 * @param routing a CNAME; at the apex of a domain, where DNS allows none, addresses instead
 */
public record DnsRecords(DnsRecord proof, List<DnsRecord> routing) {
  /** Short, since an owner corrects his slips while he waits. */
  private static final Duration PROOF_TTL = Duration.ofMinutes(5);

  private static final Duration ROUTING_TTL = Duration.ofHours(1);

  public DnsRecords {
    routing = List.copyOf(routing);
  }

  public static DnsRecords of(DomainName name, ClaimToken token, PlatformHosts platform) {
    DnsRecord proof =
        new DnsRecord(DnsRecord.Type.TXT, challengeName(name), token.value(), PROOF_TTL);
    return new DnsRecords(proof, name.isApex() ? addresses(name, platform) : below(name, platform));
  }

  /** Where the proof is looked for. */
  public static String challengeName(DomainName name) {
    return "_aether-challenge." + name;
  }

  /** All of them, the proof first. */
  public List<DnsRecord> all() {
    return Stream.concat(Stream.of(proof), routing.stream()).toList();
  }

  private static List<DnsRecord> below(DomainName name, PlatformHosts platform) {
    return platform
        .target()
        .map(host -> List.of(new DnsRecord(DnsRecord.Type.CNAME, name.value(), host, ROUTING_TTL)))
        .orElseGet(() -> addresses(name, platform));
  }

  private static List<DnsRecord> addresses(DomainName name, PlatformHosts platform) {
    return platform.addresses().stream()
        .map(
            address ->
                new DnsRecord(
                    address.contains(":") ? DnsRecord.Type.AAAA : DnsRecord.Type.A,
                    name.value(),
                    address,
                    ROUTING_TTL))
        .toList();
  }
}
