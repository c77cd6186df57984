package dev.aether.adapter.http.server.deployment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is said with each file of a site, whoever serves it. */
public final class PageHeaders {
  private static final String POLICY =
      "default-src 'none'; img-src 'self' data: https:; style-src 'self'; font-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** What pages may do, by the names of the headers. */
  public static final Map<String, String> ALWAYS = always();

  private PageHeaders() {}

  /**
   * How long a file may be kept: for ever where its name has a hash.
   *
   * @param path within the bundle
   */
  public static String cacheControl(String path) {
    return path.startsWith("assets/")
        ? "public, max-age=31536000, immutable"
        : "public, max-age=0, must-revalidate";
  }

  private static Map<String, String> always() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("X-Content-Type-Options", "nosniff");
    return Collections.unmodifiableMap(headers);
  }
}
