package dev.aether.adapter.http.server.shared;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** What is left of a body that is refused for its size. */
final class Leftover {
  private static final int PIECE = 16 << 10;
  private static final Duration MOMENT = Duration.ofSeconds(3);

  private Leftover() {}

  /**
   * Says that the connection ends, and throws away what is a little too much, for a moment: a
   * connection that is closed while its client still sends often loses the answer.
   *
   * @param most bytes
   */
  static void passOver(Context ctx, long most) throws IOException {
    ctx.header("Connection", "close");
    long begun = System.nanoTime();
    byte[] piece = new byte[PIECE];
    long passed = 0;
    InputStream in = ctx.req().getInputStream();
    int n = in.read(piece);
    while (n >= 0 && passed <= most && System.nanoTime() - begun < MOMENT.toNanos()) {
      passed += n;
      n = in.read(piece);
    }
  }
}
