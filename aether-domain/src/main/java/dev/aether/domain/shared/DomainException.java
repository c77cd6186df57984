package dev.aether.domain.shared;

/** The only exception by which a rule refuses; anything else that is thrown is a defect. */
public final class DomainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public DomainException(Problem problem) {
    super(problem.code().ref() + " " + problem.message());
    this.problem = problem;
  }

  public DomainException(Problem problem, Throwable cause) {
    super(problem.code().ref() + " " + problem.message(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  public ErrorCode code() {
    return problem.code();
  }
}
