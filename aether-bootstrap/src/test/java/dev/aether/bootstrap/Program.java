package dev.aether.bootstrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a process of its own, which can be killed. */
final class Program implements AutoCloseable {
  private final Process process;
  private final StringBuilder output = new StringBuilder();
  private final BufferedReader reader;

  private Program(Process process) {
    this.process = process;
    this.reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static Program start(Class<?> main, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(Setting::isOurs);
    builder.environment().putAll(environment);
    return new Program(builder.start());
  }

  /** Reads on until a line matches; what its first group holds. */
  String await(String regex) throws IOException {
    Pattern pattern = Pattern.compile(regex);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      output.append(line).append('\n');
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return matcher.groupCount() == 0 ? line : matcher.group(1);
      }
    }
    throw new IllegalStateException("it ended without " + regex + ":\n" + output);
  }

  /** Waits for its end; its exit code. */
  int end() throws IOException, InterruptedException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      output.append(line).append('\n');
    }
    return process.waitFor();
  }

  /** Everything that was read so far. */
  String output() {
    return output.toString();
  }

  /** SIGTERM. */
  void stop() {
    process.destroy();
  }

  /** SIGKILL: no hook of it runs. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("it does not die");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
