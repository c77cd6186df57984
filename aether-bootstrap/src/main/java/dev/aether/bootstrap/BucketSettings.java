package dev.aether.bootstrap;

import dev.aether.adapter.http.client.objects.S3Address;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The bucket that the settings name, if they do. */
final class BucketSettings {
  private static final List<Setting> USELESS_ALONE =
      List.of(
          Setting.S3_ENDPOINT,
          Setting.S3_PREFIX,
          Setting.S3_ACCESS_KEY,
          Setting.S3_SECRET_KEY,
          Setting.S3_PATH_STYLE);

  private BucketSettings() {}

  static Optional<S3Address> of(Function<Setting, Optional<String>> text) {
    Optional<String> bucket = text.apply(Setting.S3_BUCKET);
    if (bucket.isEmpty()) {
      USELESS_ALONE.stream()
          .filter(setting -> text.apply(setting).isPresent())
          .findFirst()
          .ifPresent(
              setting -> {
                throw new StartFailure(setting.variable() + " needs AETHER_S3_BUCKET.");
              });
    }
    return bucket.map(name -> address(name, text));
  }

  private static S3Address address(String bucket, Function<Setting, Optional<String>> text) {
    Optional<String> endpoint = text.apply(Setting.S3_ENDPOINT);
    try {
      return new S3Address(
          endpoint.map(URI::create),
          text.apply(Setting.S3_REGION).orElseThrow(),
          bucket,
          text.apply(Setting.S3_PREFIX).orElse("").replaceAll("/$", ""),
          text.apply(Setting.S3_PATH_STYLE).map(BucketSettings::flag).orElse(endpoint.isPresent()),
          new S3Address.Keys(
              required(Setting.S3_ACCESS_KEY, text), required(Setting.S3_SECRET_KEY, text)));
    } catch (IllegalArgumentException e) {
      throw new StartFailure("AETHER_S3_… cannot be used: " + e.getMessage() + ".", e);
    }
  }

  private static String required(Setting setting, Function<Setting, Optional<String>> text) {
    return text.apply(setting)
        .orElseThrow(
            () -> new StartFailure(setting.variable() + " is required with AETHER_S3_BUCKET."));
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new StartFailure("AETHER_S3_PATH_STYLE is true or false.");
    };
  }
}
