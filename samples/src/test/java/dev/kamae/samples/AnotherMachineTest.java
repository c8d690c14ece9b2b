package dev.kamae.samples;

import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.report.command.GapReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes come out of a process of another locale, time zone, encoding and working folder. */
class AnotherMachineTest {

  private static final int MINUTES = 5;

  private static String[] arguments(Path folder) {
    return new String[] {
      "--quiet", "--date", "2026-04-01", "--folder", folder.toString(), BetaCrm.class.getName()
    };
  }

  private static void write(Path folder) throws IOException, InterruptedException {
    List<String> java = List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Duser.language=de",
        "-Duser.timezone=America/New_York",
        "-Dfile.encoding=ISO-8859-1",
        "-cp",
        System.getProperty("java.class.path"),
        GapReports.class.getName());
    Process process = new ProcessBuilder(
            Stream.concat(java.stream(), Stream.of(arguments(folder))).toList())
        .directory(Path.of("src").toFile())
        .inheritIO()
        .start();
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(each -> folder.relativize(each).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void writes_the_same_bytes(@TempDir Path here, @TempDir Path there)
      throws IOException, InterruptedException {
    GapReports.main(arguments(here));
    write(there);

    List<String> names = names(here);
    assertEquals(names, names(there));
    assertTrue(names.size() > 20, names::toString);
    for (String each : names) {
      assertEquals(-1, Files.mismatch(here.resolve(each), there.resolve(each)), each);
    }
  }
}
