package dev.kamae.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another JVM that writes a file, so that it can be killed, limited, or run beside this one. */
final class OtherProcess {

  static final int LENGTH = 1_000_000;

  private OtherProcess() {}

  /** Writes the file so many times: {@value #LENGTH} times the letter; slowly, where the last argument is a pause. */
  public static void main(String[] arguments) throws Exception {
    String letters = arguments[1].repeat(1_000);
    long pause = Long.parseLong(arguments[3]);
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      write(Path.of(arguments[0]), out -> {
        for (int written = 0; written < LENGTH; written += letters.length()) {
          out.write(letters);
          out.flush();
          pause(pause);
        }
      });
    }
  }

  /** Writes it as reports are written. */
  static void write(Path file, WholeFile.Content content) {
    try (WholeFiles whole = new WholeFiles()) {
      whole.add(file, content);
      whole.place();
    }
  }

  private static void pause(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts it, after the words of another program that starts programs. */
  static Process start(List<String> by, Path file, String letter, int times, int pause, Path output)
      throws IOException {
    List<String> command = new ArrayList<>(by);
    command.addAll(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        OtherProcess.class.getName(),
        file.toString(),
        letter,
        String.valueOf(times),
        String.valueOf(pause)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  /** Whether the text is one letter, as often as it is written. */
  static boolean isWhole(Path file) throws IOException {
    String text = Files.readString(file);
    return text.length() == LENGTH && text.chars().distinct().count() == 1;
  }
}
