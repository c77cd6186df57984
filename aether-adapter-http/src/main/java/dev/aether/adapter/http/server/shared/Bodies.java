package dev.aether.adapter.http.server.shared;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Reads a body as JSON of a known shape. Every field that does not fit is told, each by its JSON
 * pointer; a field that is not known is refused, so that a misspelt one is not silently lost.
 */
public final class Bodies {
  /** Without an expression language: a message can never be evaluated. */
  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private Bodies() {}

  /** The body; INVALID where it is missing, not JSON or not of this shape. */
  public static <T> T read(Context ctx, Class<T> shape) {
    byte[] bytes = ctx.bodyAsBytes();
    if (bytes.length == 0) {
      throw Problem.of(ErrorCode.VAL_MISSING_FIELD, "A JSON body is expected.").asException();
    }
    requireType(ctx, "application/json");
    T body = parse(utf8(bytes), shape);
    if (body == null) {
      throw Problem.of(ErrorCode.VAL_INVALID_INPUT, "The body is null.").asException();
    }
    validate(body);
    return body;
  }

  /** The same where the body may be missing: then it reads as an empty object. */
  public static <T> T readOrEmpty(Context ctx, Class<T> shape) {
    return ctx.bodyAsBytes().length == 0 ? parse("{}", shape) : read(ctx, shape);
  }

  /** The body as it was sent; refused where it is missing, of another type or not UTF-8. */
  public static String text(Context ctx, String mediaType) {
    byte[] bytes = ctx.bodyAsBytes();
    if (bytes.length == 0) {
      throw Problem.of(ErrorCode.VAL_MISSING_FIELD, "A body is expected.").asException();
    }
    requireType(ctx, mediaType);
    return utf8(bytes);
  }

  private static void requireType(Context ctx, String mediaType) {
    String type = ctx.contentType() == null ? "" : ctx.contentType().toLowerCase(Locale.ROOT);
    if (!type.matches(Pattern.quote(mediaType) + "\\s*(;\\s*charset=\"?utf-8\"?\\s*)?")) {
      throw Problem.of(
              ErrorCode.VAL_UNSUPPORTED_MEDIA_TYPE,
              "The body's Content-Type is " + mediaType + " in UTF-8.")
          .asException();
    }
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Problem.of(ErrorCode.VAL_INVALID_FORMAT, "The body is not UTF-8.").asException();
    }
  }

  private static <T> T parse(String json, Class<T> shape) {
    try {
      return Json.MAPPER.readerFor(shape).withAttribute(RawJson.SOURCE, json).readValue(json);
    } catch (UnrecognizedPropertyException e) {
      throw refusal(ErrorCode.VAL_INVALID_INPUT, pointer(e), "There is no such field.", e);
    } catch (JsonParseException e) {
      throw new DomainException(
          Problem.of(ErrorCode.VAL_INVALID_FORMAT, "The body is not JSON" + place(e) + "."), e);
    } catch (JsonMappingException e) {
      if (e.getCause() instanceof DomainException domain) {
        throw domain;
      }
      throw refusal(
          ErrorCode.VAL_INVALID_INPUT, pointer(e), "This field has another type or is twice.", e);
    } catch (IOException e) {
      throw new DomainException(
          Problem.of(ErrorCode.VAL_INVALID_FORMAT, "The body is not JSON."), e);
    }
  }

  private static void validate(Object body) {
    Set<ConstraintViolation<Object>> violations = VALIDATOR.validate(body);
    if (violations.isEmpty()) {
      return;
    }
    List<ConstraintViolation<Object>> sorted =
        violations.stream().sorted(Comparator.comparing(Bodies::pointer)).toList();
    List<Map<String, String>> errors =
        sorted.stream().map(v -> Map.of("pointer", pointer(v), "message", v.getMessage())).toList();
    ConstraintViolation<Object> first = sorted.get(0);
    throw new Problem(
            code(first), first.getMessage(), Map.of("pointer", pointer(first), "errors", errors))
        .asException();
  }

  /** A constraint of the domain's names its own code. */
  private static ErrorCode code(ConstraintViolation<?> violation) {
    ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
    if (constraint.getAttributes().get("code") instanceof ErrorCode code) {
      return code;
    }
    return constraint.getAnnotation() instanceof NotNull
        ? ErrorCode.VAL_MISSING_FIELD
        : ErrorCode.VAL_INVALID_INPUT;
  }

  private static String pointer(ConstraintViolation<?> violation) {
    return "/"
        + violation
            .getPropertyPath()
            .toString()
            .replace('.', '/')
            .replaceAll("\\[(\\d+)]", "/$1")
            .replaceAll("/<[^>]*>", "");
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() == null ? String.valueOf(r.getIndex()) : r.getFieldName())
        .map(name -> "/" + (name.length() > 60 ? name.substring(0, 60) + "…" : name))
        .collect(Collectors.joining());
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  private static DomainException refusal(
      ErrorCode code, String pointer, String message, Exception cause) {
    return new DomainException(Problem.at(code, pointer, message), cause);
  }
}
