package dev.aether.adapter.http.server.shared;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a caller would like besides (RFC 7240). Of preferences only {@code wait} is known. */
public final class Preferences {
  private static final int LONGEST = 60;
  private static final Pattern WAIT =
      Pattern.compile("(?i)(?:^|[,;\\s])wait\\s*=\\s*\"?([0-9]{1,9})\"?(?=$|[,;\\s])");

  private Preferences() {}

  /** How long the caller would wait for work to end, 1 to 60 seconds; empty where he would not. */
  public static Optional<Duration> wait(Context ctx) {
    String all = String.join(",", Collections.list(ctx.req().getHeaders("Prefer")));
    Matcher wait = WAIT.matcher(all);
    if (!wait.find()) {
      return Optional.empty();
    }
    int seconds = Integer.parseInt(wait.group(1));
    if (seconds > LONGEST) {
      throw Problem.of(
              ErrorCode.VAL_INVALID_INPUT, "The longest that can be waited is " + LONGEST + " s.")
          .asException();
    }
    return Optional.of(Duration.ofSeconds(seconds)).filter(time -> !time.isZero());
  }

  /** Tells that it was waited for so long at most. */
  public static void waited(Context ctx, Duration most) {
    ctx.header("Preference-Applied", "wait=" + most.toSeconds());
  }
}
