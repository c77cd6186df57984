package dev.aether.adapter.ai.remote.address;

import java.io.IOException;

/** A name that leads where nobody may connect to. */
public final class AddressRefused extends IOException {
  private static final long serialVersionUID = 1L;

  AddressRefused(String host) {
    super(host + " leads to an address that may not be connected to");
  }
}
