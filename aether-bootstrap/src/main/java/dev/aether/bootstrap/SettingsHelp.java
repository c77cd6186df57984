package dev.aether.bootstrap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** The table of all settings at the end of a command's help. */
final class SettingsHelp {
  private SettingsHelp() {}

  static IHelpSectionRenderer table() {
    return help -> "%nSettings, from the environment:%n".formatted() + render(help.colorScheme());
  }

  private static String render(ColorScheme colors) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(24, 2, Column.Overflow.SPAN));
    columns.add(new Column(12, 2, Column.Overflow.SPAN));
    columns.add(new Column(60, 2, Column.Overflow.WRAP));
    TextTable table = TextTable.forColumns(colors, columns.toArray(new Column[0]));
    Arrays.stream(Setting.values())
        .forEach(
            setting ->
                table.addRowValues(
                    Ansi.OFF.text(setting.variable()).toString(),
                    setting.absent().isEmpty() ? "-" : setting.absent(),
                    setting.meaning()));
    return table.toString();
  }
}
