package dev.aether.adapter.jdbi.shared;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a failure of the database means to the caller. */
public final class SqlFailures {
  /** Time-outs of statements and locks, deadlocks, and a server that stops or is full. */
  private static final Set<String> PASSING =
      Set.of(
          "57014", "55P03", "40P01", "40001", "57P01", "57P02", "57P03", "53300", "25P03", "53100");

  private SqlFailures() {}

  /** The failure to throw: "not now" where trying again can help, else the failure itself. */
  static RuntimeException translate(JdbiException e) {
    return isPassing(e)
        ? new DomainException(
            Problem.of(ErrorCode.SYS_UNAVAILABLE, "The database is busy; try again shortly."), e)
        : e;
  }

  /** The name of the unique constraint that a statement ran into, if that is what happened. */
  public static Optional<String> violatedUnique(JdbiException e) {
    return causeOf(e)
        .filter(cause -> "23505".equals(cause.getSQLState()))
        .filter(PSQLException.class::isInstance)
        .map(cause -> ((PSQLException) cause).getServerErrorMessage())
        .map(ServerErrorMessage::getConstraint);
  }

  /** Whether the database gave this SQLSTATE; those of its own triggers begin with AE. */
  public static boolean hasState(JdbiException e, String state) {
    return causeOf(e).filter(cause -> state.equals(cause.getSQLState())).isPresent();
  }

  private static boolean isPassing(JdbiException e) {
    return causeOf(e)
        .filter(
            cause ->
                cause instanceof SQLTransientConnectionException
                    || (cause.getSQLState() != null
                        && (cause.getSQLState().startsWith("08")
                            || PASSING.contains(cause.getSQLState()))))
        .isPresent();
  }

  private static Optional<SQLException> causeOf(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
