package dev.aether.domain.generation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidPromptTest {
  private final List<String> calls = new ArrayList<>();

  @Test
  void acceptsWhatMakesAPromptAndSaysNothing() {
    assertThat(isValid("A bakery in Seoul")).isTrue();
    assertThat(calls).isEmpty();
  }

  @Test
  void refusesInTheWordsOfTheRule() {
    assertThat(isValid("short")).isFalse();
    assertThat(calls)
        .containsExactly(
            "disableDefaultConstraintViolation",
            "The prompt has 5 characters; at least 10 are needed.",
            "addConstraintViolation");
  }

  @Test
  void refusesAMissingText() {
    assertThat(isValid(null)).isFalse();
    assertThat(calls).contains("The prompt is missing.");
  }

  @Test
  void neverPutsTheInputIntoAMessageTemplate() {
    assertThat(isValid("${1+1}\0 {injected}")).isFalse();
    assertThat(calls).noneMatch(call -> call.contains("{") || call.contains("$"));
  }

  private boolean isValid(String raw) {
    return new ValidPrompt.Validator().isValid(raw, recording(ConstraintValidatorContext.class));
  }

  private <T> T recording(Class<T> type) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          calls.add(arguments == null ? method.getName() : String.valueOf(arguments[0]));
          return method.getReturnType() == ConstraintViolationBuilder.class
              ? recording(ConstraintViolationBuilder.class)
              : null;
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
