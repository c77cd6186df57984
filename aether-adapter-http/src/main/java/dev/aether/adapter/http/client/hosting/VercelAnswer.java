package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Vercel answered.
 *
 * @param to the request, for the log
 * @param body missing where there is none
 */
record VercelAnswer(String to, int status, JsonNode body) {
  private static final Logger LOG = LoggerFactory.getLogger(VercelAnswer.class);
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,80}");
  private static final int SAID = 300;

  boolean isOk() {
    return status >= 200 && status < 300;
  }

  /** It is not there, or not any more. */
  boolean isGone() {
    return status == 404 || status == 410;
  }

  /** Whether it refuses what was asked for as such, and not who asked or how often. */
  boolean isRefusal() {
    return status >= 400 && status < 500 && status != 401 && status != 429;
  }

  /** The code of an error, such as {@code missing_files}; empty where it names none. */
  Optional<String> error() {
    return Optional.of(body.at("/error/code").asText()).filter(CODE.asMatchPredicate());
  }

  /**
   * The body of a good answer; UPSTREAM {@code DEPLOY_FAILED} for any other, with why in the log.
   */
  JsonNode required() {
    if (!isOk()) {
      throw refused();
    }
    return body;
  }

  /** A text that has to be there and of this form, since it becomes part of a request or a row. */
  String text(String pointer, Pattern form) {
    String text = required().at(pointer).asText();
    if (!form.matcher(text).matches()) {
      LOG.warn("Vercel answered {} with an unusable {}", to, pointer);
      throw failure();
    }
    return text;
  }

  /** What the owner is told; whoever runs the server finds more in the log. */
  DomainException refused() {
    LOG.warn("Vercel answered {} with {} {}: {}", to, status, error().orElse("no code"), said());
    return failure();
  }

  private String said() {
    String message = body.at("/error/message").asText().replaceAll("\\p{Cntrl}", " ");
    return message.length() <= SAID ? message : message.substring(0, SAID) + "…";
  }

  static DomainException failure() {
    return Problem.of(ErrorCode.DEPLOY_FAILED, "The host did not take the site.").asException();
  }
}
