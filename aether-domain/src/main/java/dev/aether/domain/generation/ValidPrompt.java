package dev.aether.domain.generation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import dev.aether.domain.shared.ErrorCode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * A text that makes a {@link Prompt}, for the request types of whoever embeds the domain. A missing
 * text is refused too.
 */
@Documented
@Constraint(validatedBy = ValidPrompt.Validator.class)
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface ValidPrompt {
  String message() default "This is not a prompt.";

  /** How a refusal is told; for whoever turns violations into problems. */
  ErrorCode code() default ErrorCode.AI_INVALID_PROMPT;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Asks {@link Prompt#RULE} and answers with its words. */
  final class Validator implements ConstraintValidator<ValidPrompt, String> {
    /** Bean Validation makes it. */
    public Validator() {}

    @Override
    public boolean isValid(String raw, ConstraintValidatorContext context) {
      Optional<String> objection = Prompt.RULE.objectionTo(raw);
      objection.ifPresent(
          words -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(words).addConstraintViolation();
          });
      return objection.isEmpty();
    }
  }
}
