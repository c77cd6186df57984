package dev.aether.adapter.jdbi.shared;

/** The server cannot begin on this database; the message says why, to the person who starts it. */
public final class UnusableDatabase extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnusableDatabase(String message) {
    super(message);
  }

  public UnusableDatabase(String message, Throwable cause) {
    super(message, cause);
  }
}
