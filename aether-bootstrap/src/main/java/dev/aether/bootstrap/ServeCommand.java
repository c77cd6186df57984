package dev.aether.bootstrap;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/** {@code aether serve}: the server alone, until it is told to stop. */
@Command(
    name = "serve",
    description = "Starts the server and serves until it is stopped (Ctrl-C or SIGTERM).",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Override
  public Integer call() throws InterruptedException {
    Installation installation = Installation.start(Settings.of(System.getenv()));
    closeAtExit(installation);
    new CountDownLatch(1).await();
    return 0;
  }

  /** Signals end the process through its shutdown hooks; this one closes in order. */
  static void closeAtExit(Installation installation) {
    Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "shutdown"));
  }
}
