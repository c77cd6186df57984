package dev.aether.adapter.http.server.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What is refused before it is a request of ours, such as a path that could be read in two ways, in
 * the shape of all other refusals and without a word about the server.
 */
final class TransportErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String id = UUID.randomUUID().toString();
    fill(response.getHeaders(), id);
    response.write(true, body(response.getStatus(), id), callback);
    return true;
  }

  private static void fill(HttpFields.Mutable fields, String id) {
    fields.put(HttpHeader.CONTENT_TYPE, "application/json");
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    // The connection is closed after it; whoever is not told sends his next request into it.
    fields.put(HttpHeader.CONNECTION, "close");
    fields.put("X-Request-Id", id);
    fields.put("X-Content-Type-Options", "nosniff");
  }

  private static ByteBuffer body(int status, String id) {
    try {
      return ByteBuffer.wrap(
          Json.MAPPER.writeValueAsBytes(ErrorJson.of(problem(status), null, id)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a refusal that cannot be written", e);
    }
  }

  private static Problem problem(int status) {
    if (status >= 500) {
      return Problem.of(
          ErrorCode.SYS_INTERNAL, "Something went wrong on our side; tell us the request id.");
    }
    return switch (status) {
      case 404 -> Problem.of(ErrorCode.SYS_NO_SUCH_ROUTE, "There is nothing at this address.");
      case 413, 431 ->
          Problem.of(ErrorCode.VAL_BODY_TOO_LARGE, "The request or its headers are too large.");
      default -> Problem.of(ErrorCode.VAL_INVALID_INPUT, "This is no valid HTTP request.");
    };
  }
}
