package dev.aether.application.memory;

import dev.aether.application.contract.DnsLookupContract;
import dev.aether.application.deployment.DnsLookup;

class MemoryDnsTest implements DnsLookupContract {
  private final MemoryDns dns = new MemoryDns();

  @Override
  public DnsLookup lookup() {
    return dns;
  }

  @Override
  public void publish(String name, String... texts) {
    dns.publish(name, texts);
  }

  @Override
  public void silence(String name) {
    dns.silence(name);
  }
}
