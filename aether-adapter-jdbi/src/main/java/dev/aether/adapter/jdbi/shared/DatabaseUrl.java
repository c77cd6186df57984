package dev.aether.adapter.jdbi.shared;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Where a PostgreSQL is and who logs in: from {@code jdbc:postgresql://…} or from {@code
 * postgres://user:password@host:port/database?sslmode=require}.
 *
 * @param jdbc without user and password
 */
public record DatabaseUrl(String jdbc, String user, String password) {

  public DatabaseUrl {
    if (jdbc.toLowerCase(Locale.ROOT).contains("preferquerymode=simple")) {
      throw new IllegalArgumentException(
          "preferQueryMode=simple is refused: it interpolates parameters and loses the identity of a"
              + " transaction");
    }
  }

  /** Reads either form; messages never repeat the address, which may hold a password. */
  public static DatabaseUrl parse(String text) {
    String plain = text.strip();
    if (plain.startsWith("jdbc:")) {
      plain = plain.substring("jdbc:".length());
    }
    if (!plain.matches("(?i)postgres(ql)?://.+")) {
      throw new IllegalArgumentException(
          "a database address begins with jdbc:postgresql:// or postgres://");
    }
    URI uri;
    try {
      uri = URI.create(plain);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the database address is not a URL");
    }
    if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
      throw new IllegalArgumentException("a database address names a host and a database");
    }
    String[] login =
        uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
    String user = login.length > 0 ? decoded(login[0]) : parameter(uri, "user");
    String password = login.length > 1 ? decoded(login[1]) : parameter(uri, "password");
    if (user.isEmpty()) {
      throw new IllegalArgumentException("the database address names no user");
    }
    String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
    String query = otherParameters(uri);
    String jdbc = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath();
    return new DatabaseUrl(query.isEmpty() ? jdbc : jdbc + "?" + query, user, password);
  }

  public DatabaseUrl as(String otherUser, String otherPassword) {
    return new DatabaseUrl(jdbc, otherUser, otherPassword);
  }

  private static String parameter(URI uri, String name) {
    return parameters(uri)
        .filter(p -> p.startsWith(name + "="))
        .map(p -> decoded(p.substring(name.length() + 1)))
        .findFirst()
        .orElse("");
  }

  private static String otherParameters(URI uri) {
    return parameters(uri)
        .filter(p -> !p.startsWith("user=") && !p.startsWith("password="))
        .collect(Collectors.joining("&"));
  }

  private static java.util.stream.Stream<String> parameters(URI uri) {
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    return Arrays.stream(query.split("&")).filter(p -> !p.isEmpty());
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return jdbc.replaceAll("\\?.*", "");
  }
}
