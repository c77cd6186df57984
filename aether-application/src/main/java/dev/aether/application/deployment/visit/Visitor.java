package dev.aether.application.deployment.visit;

/**
 * What tells visitors apart, for the moment of a request; it is neither kept nor written anywhere.
 *
 * @param network where he comes from: an address, of IPv6 the network
 * @param browser what his browser calls itself
 */
public record Visitor(String network, String browser) {
  @Override
  public String toString() {
    return "a visitor";
  }
}
