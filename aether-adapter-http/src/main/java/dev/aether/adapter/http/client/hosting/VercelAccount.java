package dev.aether.adapter.http.client.hosting;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where Vercel's API is and as whom it is used.
 *
 * @param url {@code https://}, or {@code http://} on this machine; without a slash at its end
 * @param team its id ({@code team_…}) or its name in addresses; empty for a person's own projects
 */
public record VercelAccount(URI url, String token, Optional<String> team) {
  private static final Pattern URL =
      Pattern.compile(
          "https://[A-Za-z0-9.-]+(?::\\d{1,5})?|http://(?:localhost|127\\.0\\.0\\.1)(?::\\d{1,5})?");
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{8,500}");
  private static final Pattern TEAM = Pattern.compile("[A-Za-z0-9_-]{1,100}");

  public VercelAccount {
    Objects.requireNonNull(team);
    require(URL, url.toString(), "the address is https:// and a host");
    require(TOKEN, token, "a token has 8 to 500 characters and no blanks");
    team.ifPresent(name -> require(TEAM, name, "a team is its id or its name in addresses"));
  }

  /** What each request says of whom it is for, after {@code ?}; may be empty. */
  String query() {
    return team.map(
            name ->
                (name.startsWith("team_") ? "teamId=" : "slug=")
                    + URLEncoder.encode(name, StandardCharsets.UTF_8))
        .orElse("");
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "VercelAccount[" + url + team.map(name -> ", " + name).orElse("") + "]";
  }

  private static void require(Pattern pattern, String text, String otherwise) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
