package dev.aether.adapter.http.server.deployment;

import io.javalin.http.Context;
import java.util.Arrays;

/** Sends a file, or the part of it that is asked for. */
final class FileParts {
  private FileParts() {}

  /** Answers with the bytes of a file under {@code tag}; only what is found is there in parts. */
  static void answer(Context ctx, String tag, byte[] bytes) {
    if (ctx.statusCode() != 200) {
      send(ctx, bytes);
      return;
    }
    ctx.header("Accept-Ranges", "bytes");
    ByteRange asked = asked(ctx, tag, bytes.length);
    if (asked instanceof ByteRange.Part part) {
      ctx.header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + bytes.length);
      ctx.status(206);
      send(ctx, Arrays.copyOfRange(bytes, part.first(), part.last() + 1));
    } else if (asked instanceof ByteRange.Outside) {
      ctx.header("Content-Range", "bytes */" + bytes.length);
      ctx.res().setHeader("Content-Encoding", null);
      ctx.status(416).contentType("text/plain; charset=utf-8");
      send(ctx, new byte[0]);
    } else {
      send(ctx, bytes);
    }
  }

  /** Ranges are defined for GET alone. */
  private static ByteRange asked(Context ctx, String tag, int length) {
    return isHead(ctx)
        ? new ByteRange.Whole()
        : ByteRange.of(ctx.header("Range"), ctx.header("If-Range"), tag, length);
  }

  private static void send(Context ctx, byte[] bytes) {
    ctx.header("Content-Length", String.valueOf(bytes.length));
    if (!isHead(ctx)) {
      ctx.result(bytes);
    }
  }

  private static boolean isHead(Context ctx) {
    return ctx.method().name().equals("HEAD");
  }
}
