package dev.aether.bootstrap;

import java.io.PrintWriter;

/** Progress on a terminal, drawn over itself; elsewhere a line for each step. */
final class ProgressBar {
  private static final int WIDTH = 30;

  private final PrintWriter out;
  private final boolean terminal;
  private String last = "";

  ProgressBar(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /**
   * Shows how far it is, if that is news.
   *
   * @param percent 0 to 100
   */
  void show(int percent, String step) {
    int full = percent * WIDTH / 100;
    String line =
        "  "
            + "█".repeat(full)
            + "░".repeat(WIDTH - full)
            + String.format(" %3d %%  %s", percent, step);
    if (!line.equals(last)) {
      last = line;
      if (terminal) {
        out.print("\r\u001b[2K" + line);
      } else {
        out.println(line);
      }
      out.flush();
    }
  }

  void done() {
    if (terminal) {
      out.println();
    }
    out.flush();
  }
}
