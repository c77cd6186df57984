package dev.aether.domain.site.seo;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * The picture of a link preview: an https address of at most 2048 ASCII characters, or {@code
 * asset:} and the name of a file that the owner has uploaded (letters, digits, dots, hyphens and
 * underscores, 100 at most).
 */
public record ShareImage(String value) {
  private static final int MAX = 2048;
  private static final Pattern ASSET = Pattern.compile("asset:[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  private static final Pattern HTTPS = Pattern.compile("https://[!-~]+");

  /** Refuses with {@link ErrorCode#VAL_INVALID_INPUT}. */
  public ShareImage {
    if (value.length() > MAX || !(ASSET.matcher(value).matches() || isAddress(value))) {
      throw Problem.of(
              ErrorCode.VAL_INVALID_INPUT,
              "A preview's image is an https address or asset: and a file's name.")
          .asException();
    }
  }

  /** Whether anybody can fetch it as it is written. */
  public boolean isAddress() {
    return value.startsWith("https://");
  }

  private static boolean isAddress(String text) {
    if (!HTTPS.matcher(text).matches()) {
      return false;
    }
    try {
      URI address = new URI(text);
      return address.getHost() != null && address.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
