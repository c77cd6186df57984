package dev.aether.adapter.ai.remote.address;

import java.net.InetAddress;
import java.util.EnumSet;
import java.util.Set;

/** Which addresses may be connected to. */
public record AddressRule(Set<AddressReach> allowed) {
  public AddressRule {
    allowed = Set.copyOf(allowed);
    if (allowed.contains(AddressReach.FORBIDDEN)) {
      throw new IllegalArgumentException("forbidden addresses are not allowed to anybody");
    }
  }

  /** For a service that is known by name, and for addresses that users give. */
  public static AddressRule everywhere() {
    return new AddressRule(EnumSet.of(AddressReach.PUBLIC));
  }

  /** For an address that the operator gave, with encryption. */
  public static AddressRule ofOperator() {
    return new AddressRule(
        EnumSet.of(AddressReach.PUBLIC, AddressReach.PRIVATE, AddressReach.LOOPBACK));
  }

  /** The same without: what is sent must not leave his own network. */
  public static AddressRule ofOperatorInTheClear() {
    return new AddressRule(EnumSet.of(AddressReach.PRIVATE, AddressReach.LOOPBACK));
  }

  public boolean allows(InetAddress address) {
    return allowed.contains(AddressReach.of(address));
  }
}
