package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer of Vercel's that is an error. */
final class VercelRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final int status;
  final transient ObjectNode body;

  VercelRefusal(int status, String code, String message) {
    super(code + ": " + message);
    this.status = status;
    this.body = VercelApi.object();
    body.putObject("error").put("code", code).put("message", message);
  }
}
