package dev.aether.bootstrap;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code aether} command. */
@Command(
    name = "aether",
    description = "One sentence becomes a website.",
    subcommands = {TryCommand.class, ServeCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {
  private static final String SETTINGS = "settings";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main() {}

  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals("try")) {
      // A person looks at the screen; the log shows problems only.
      System.setProperty("aether.log.level", "WARN");
    }
    System.exit(command().execute(arguments));
  }

  /**
   * Exit codes: 0 done, 1 refused or failed with one sentence, 2 wrong words on the command line.
   */
  static CommandLine command() {
    CommandLine command = new CommandLine(new Main());
    for (CommandLine each : command.getSubcommands().values()) {
      each.getHelpSectionMap().put(SETTINGS, SettingsHelp.table());
      List<String> sections = new ArrayList<>(each.getHelpSectionKeys());
      sections.add(SETTINGS);
      each.setHelpSectionKeys(sections);
    }
    return command.setExecutionExceptionHandler(
        (e, line, parsed) -> {
          if (!(e instanceof StartFailure)) {
            throw e;
          }
          line.getErr().println(line.getColorScheme().errorText(e.getMessage()));
          return 1;
        });
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to do: try \"a sentence\", or serve.");
  }

  /** The version that the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"aether " + (version == null ? "(not packaged)" : version)};
    }
  }
}
