package dev.kamae.report.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command, and keeps what it tells. */
abstract class CommandRun {

  static final String BAKERY = Bakery.class.getName();
  static final String MILL = Mill.class.getName();

  @TempDir
  Path folder;

  Map<String, String> environment = Map.of();
  ClassLoader loader = getClass().getClassLoader();
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  final int run(String... arguments) {
    PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream wrong = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new GapReports(told, wrong, environment, loader).run(List.of(arguments));
  }

  final int write(String... more) {
    List<String> all = new ArrayList<>(
        List.of("--date", "2026-04-01", "--folder", folder.toString(), "--formats", "html,json"));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  final String told() {
    return out.toString(StandardCharsets.UTF_8);
  }

  final String wrong() {
    return err.toString(StandardCharsets.UTF_8);
  }

  final void assertMisused(String message) {
    assertEquals(message + System.lineSeparator(), wrong());
    assertEquals("", told());
  }
}
