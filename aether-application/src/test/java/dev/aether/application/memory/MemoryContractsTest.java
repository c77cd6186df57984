package dev.aether.application.memory;

import dev.aether.application.Ports;
import dev.aether.application.contract.PortContracts;

/** The ports in memory keep what they promise. */
class MemoryContractsTest extends PortContracts {
  private final Ports ports = new MemoryPorts();

  @Override
  protected Ports ports() {
    return ports;
  }
}
