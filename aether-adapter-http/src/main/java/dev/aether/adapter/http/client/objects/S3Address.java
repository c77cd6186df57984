package dev.aether.adapter.http.client.objects;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bucket, and as whom it is used.
 *
 * @param endpoint Amazon's own in the region where there is none
 * @param prefix what all keys begin with, without a slash at its ends; may be empty
 * @param pathStyle whether the bucket is named in the path instead of the host
 */
public record S3Address(
    Optional<URI> endpoint,
    String region,
    String bucket,
    String prefix,
    boolean pathStyle,
    Keys keys) {
  private static final Pattern ENDPOINT =
      Pattern.compile(
          "https?://(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?(?:/[\\w./-]*)?");
  private static final Pattern REGION = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
  private static final Pattern PREFIX = Pattern.compile("(?:[\\w.-]+(?:/[\\w.-]+)*)?");

  public S3Address {
    endpoint.ifPresent(
        uri -> require(ENDPOINT, uri.toString(), "an endpoint is http:// or https:// and a host"));
    require(REGION, region, "a region is a name such as eu-central-1");
    require(BUCKET, bucket, "a bucket has 3 to 63 small letters, digits, hyphens and dots");
    require(PREFIX, prefix, "a prefix has letters, digits and _ . - between single slashes");
  }

  /** Who uses the bucket; the secret signs requests and is never sent. */
  public record Keys(String access, String secret) {
    @Override
    public String toString() {
      return "Keys[" + access + "]";
    }
  }

  private static void require(Pattern pattern, String text, String otherwise) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
