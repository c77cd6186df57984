package dev.aether.domain.shared;

import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a rule answers to what it refuses. */
public final class Refusals {
  private Refusals() {}

  /** The problem with which {@code attempt} is refused; fails when it is not. */
  public static Problem refusal(ThrowingCallable attempt) {
    Throwable thrown = catchThrowable(attempt);
    Assertions.assertThat(thrown).asInstanceOf(type(DomainException.class)).isNotNull();
    return ((DomainException) thrown).problem();
  }

  public static ErrorCode refusalCode(ThrowingCallable attempt) {
    return refusal(attempt).code();
  }

  /** The JSON pointer of the place that is refused. */
  public static String refusedPlace(ThrowingCallable attempt) {
    return String.valueOf(refusal(attempt).details().get("pointer"));
  }
}
