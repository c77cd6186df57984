package dev.aether.adapter.http.server.site;

import dev.aether.application.site.Basis;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request says about the version that its caller knows; a site's tag is its version. */
final class Conditions {
  private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");
  private static final Pattern LIST =
      Pattern.compile("\\s*(W/)?\"[^\"]*\"\\s*(,\\s*(W/)?\"[^\"]*\"\\s*)*");

  private Conditions() {}

  static String tag(int version) {
    return "\"" + version + "\"";
  }

  /** What a change is made to; the two ways of telling exclude each other. */
  static Basis basis(Context ctx, Integer baseVersion) {
    String header = ctx.header("If-Match");
    if (header == null) {
      return baseVersion == null ? new Basis.Latest() : new Basis.MergedSince(baseVersion);
    }
    if (baseVersion != null) {
      throw Problem.at(
              ErrorCode.VAL_INVALID_INPUT,
              "/baseVersion",
              "Say either If-Match or baseVersion, not both.")
          .asException();
    }
    if (header.strip().equals("*")) {
      return new Basis.Latest();
    }
    requireList(header);
    return new Basis.Exactly(strongVersions(header));
  }

  /** Whether the caller has this version already. */
  static boolean has(Context ctx, int version) {
    return Optional.ofNullable(ctx.header("If-None-Match"))
        .filter(header -> header.strip().equals("*") || names(header, version))
        .isPresent();
  }

  private static boolean names(String header, int version) {
    return TAG.matcher(header)
        .results()
        .anyMatch(found -> found.group(2).equals(String.valueOf(version)));
  }

  /** A tag of another form is that of no version; a weak one is good for reading only. */
  private static Set<Integer> strongVersions(String header) {
    Set<Integer> versions = new HashSet<>();
    Matcher tags = TAG.matcher(header);
    while (tags.find()) {
      if (tags.group(1) == null && tags.group(2).matches("[1-9][0-9]{0,8}")) {
        versions.add(Integer.valueOf(tags.group(2)));
      }
    }
    return versions;
  }

  private static void requireList(String header) {
    if (!LIST.matcher(header).matches()) {
      throw Problem.of(
              ErrorCode.VAL_INVALID_FORMAT, "If-Match has entity tags in quotes, or an asterisk.")
          .asException();
    }
  }
}
