package dev.aether.adapter.http.server.shared;

import dev.aether.application.shared.PageRequest;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads ids from paths and choices and numbers from queries. */
public final class Params {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Pattern DAY_FORM = Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}");

  private Params() {}

  /** An id in the path; {@code VAL_INVALID_FORMAT} where it is not a UUID. */
  public static UUID id(Context ctx, String name) {
    String text = ctx.pathParam(name);
    if (!UUID_FORM.matcher(text).matches()) {
      throw Problem.at(ErrorCode.VAL_INVALID_FORMAT, "/" + name, "This id is not a UUID.")
          .asException();
    }
    return UUID.fromString(text);
  }

  /** A whole number in the query. */
  public static int number(Context ctx, String name, int absent) {
    return single(ctx, name)
        .map(
            text -> {
              if (!text.matches("-?[0-9]{1,9}")) {
                throw Problem.at(
                        ErrorCode.VAL_INVALID_INPUT, "/" + name, "This is not a whole number.")
                    .asException();
              }
              return Integer.parseInt(text);
            })
        .orElse(absent);
  }

  /** A whole number in the query, from {@code least} to {@code most}. */
  public static int within(Context ctx, String name, int absent, int least, int most) {
    int number = number(ctx, name, absent);
    if (number < least || number > most) {
      throw Problem.at(
              ErrorCode.VAL_INVALID_INPUT, "/" + name, "It is " + least + " to " + most + ".")
          .asException();
    }
    return number;
  }

  /** A day of this century in the query, such as {@code 2026-01-31}. */
  public static Optional<LocalDate> day(Context ctx, String name) {
    return single(ctx, name).map(text -> day(text, name));
  }

  private static LocalDate day(String text, String name) {
    try {
      if (DAY_FORM.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      // Refused below, as is what does not even look like a day.
    }
    throw Problem.at(
            ErrorCode.VAL_INVALID_FORMAT, "/" + name, "This is not a day such as 2026-01-31.")
        .asException();
  }

  /** The page that is asked for; the first with 10 unless told. */
  public static PageRequest page(Context ctx) {
    return new PageRequest(number(ctx, "page", 1), number(ctx, "limit", 10));
  }

  /** One of an enum's members, in lower case, in the query. */
  public static <E extends Enum<E>> Optional<E> choice(Context ctx, String name, Class<E> type) {
    return single(ctx, name).map(text -> choose(text, name, type));
  }

  /** One of an enum's members, in lower case; refused with its choices otherwise. */
  public static <E extends Enum<E>> E choose(String text, String name, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(member -> member.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.at(
                        ErrorCode.VAL_INVALID_INPUT,
                        "/" + name,
                        "One of "
                            + Arrays.stream(type.getEnumConstants())
                                .map(member -> member.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                            + " is expected here.")
                    .asException());
  }

  /** Refuses query parameters that the route does not know. */
  public static void allow(Context ctx, String... names) {
    List<String> known = List.of(names);
    for (String name : ctx.queryParamMap().keySet()) {
      if (!known.contains(name)) {
        throw Problem.of(ErrorCode.VAL_INVALID_INPUT, "There is no such query parameter here.")
            .asException();
      }
    }
  }

  /** A text in the query. */
  public static Optional<String> text(Context ctx, String name) {
    return single(ctx, name);
  }

  private static Optional<String> single(Context ctx, String name) {
    List<String> values = ctx.queryParams(name);
    if (values.size() > 1) {
      throw Problem.at(ErrorCode.VAL_INVALID_INPUT, "/" + name, "This parameter is there twice.")
          .asException();
    }
    return values.stream().findFirst();
  }
}
