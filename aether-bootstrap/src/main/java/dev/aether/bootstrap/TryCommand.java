package dev.aether.bootstrap;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aether try "…"}: a server, and one site made on it from one sentence. */
@Command(
    name = "try",
    description = "Makes a website from one sentence and serves it until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class TryCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SENTENCE",
      description = "What the website is about, 10 to 500 characters.")
  private String sentence;

  @Option(names = "--once", description = "End when the site is live, and do not go on serving.")
  private boolean once;

  @Option(names = "--out", paramLabel = "DIR", description = "Write the site's files there, too.")
  private Path out;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Optional<BundleFolder> folder = Optional.ofNullable(out).map(BundleFolder::make);
    PrintWriter screen = spec.commandLine().getOut();
    screen.printf("%n  Aether: a website from one sentence%n%n  “%s”%n%n", sentence.strip());
    screen.flush();
    try (Installation installation = Installation.start(settings(System.getenv()))) {
      ServeCommand.closeAtExit(installation);
      ApiClient api = new ApiClient(installation.publicUrl());
      DemoJob job =
          new DemoJob(api, new ProgressBar(screen, Boolean.getBoolean("aether.terminal")));
      DemoJob.Outcome outcome = job.run(sentence);
      int files = folder.map(f -> f.fill(api, outcome.site())).orElse(0);
      tell(screen, installation, outcome);
      folder.ifPresent(f -> screen.printf("  Files      %d in %s%n", files, f));
      screen.println();
      screen.flush();
      if (!once) {
        screen.printf("  Serving until Ctrl-C; the site is still there at the next start.%n%n");
        screen.flush();
        new CountDownLatch(1).await();
      }
    }
    return 0;
  }

  private static void tell(PrintWriter screen, Installation installation, DemoJob.Outcome outcome) {
    screen.printf("%n  Website    %s%n", outcome.site());
    screen.printf("  API        %s%n", installation.publicUrl());
    screen.printf("  Account    %s with password %s%n", outcome.email(), outcome.password());
    ChoiceReport.print(screen, outcome.selections());
    ReviewReport.print(screen, outcome.review());
  }

  /** A free port, unless somebody chose one: trying must not fail because 8080 is taken. */
  private static Settings settings(Map<String, String> environment) {
    Settings settings = Settings.of(environment);
    return environment.containsKey(Setting.PORT.variable()) ? settings : settings.withPort(0);
  }
}
