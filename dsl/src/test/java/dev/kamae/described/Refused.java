package dev.kamae.described;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.DescriptionException;
import dev.kamae.dsl.ProviderTerm;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a description is refused for, with lines counted from the one that starts a test. */
final class Refused {

  private static final Pattern LINE = Pattern.compile("\\(\\w+\\.java:(\\d+)\\)");

  private Refused() {}

  /** The line that calls this. */
  static int line() {
    return StackWalker.getInstance()
        .walk(frames -> frames.skip(1).findFirst().orElseThrow())
        .getLineNumber();
  }

  /** Compares all faults, whose lines are written as in {@code (+1)}: the first line after the start. */
  static void refused(int start, ProviderTerm provider, String... faults) {
    Description description = () -> provider;
    DescriptionException refusal = assertThrows(DescriptionException.class, description::posture);
    List<String> shown =
        refusal.faults().stream().map(each -> fromStart(start, each)).toList();
    assertEquals(String.join("\n", Arrays.asList(faults)), String.join("\n", shown));
  }

  private static String fromStart(int start, String fault) {
    return LINE.matcher(fault)
        .replaceAll(found -> "(+" + (Integer.parseInt(found.group(1)) - start) + ")");
  }
}
