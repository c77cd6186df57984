package dev.aether.adapter.ai.remote.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An answer that ends where it becomes too long, and tells its exchange whatever goes wrong. */
final class LimitedStream extends FilterInputStream {
  private final Exchange exchange;
  private long left;

  LimitedStream(InputStream in, long mostBytes, Exchange exchange) {
    super(in);
    this.left = mostBytes;
    this.exchange = exchange;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    requireGoingOn();
    try {
      int read = super.read(into, offset, length);
      left -= Math.max(0, read);
      if (left < 0) {
        exchange.cutOff();
      }
      requireGoingOn();
      return read;
    } catch (IOException e) {
      exchange.noted(e);
      throw e;
    }
  }

  private void requireGoingOn() throws IOException {
    if (exchange.failure().isPresent()) {
      throw new IOException("the answer was cut off");
    }
  }
}
