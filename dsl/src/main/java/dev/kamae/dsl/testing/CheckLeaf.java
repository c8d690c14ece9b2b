package dev.kamae.dsl.testing;

import dev.kamae.assessment.rule.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * One check as a test.
 *
 * @param name its name
 * @param verdict what it came to
 * @param open what is open
 * @param reasons why it is not judged, where it is not
 * @param undeclaredAborts whether what is undeclared is skipped
 */
record CheckLeaf(
    String name,
    Verdict verdict,
    List<Shortfall> open,
    List<String> reasons,
    boolean undeclaredAborts)
    implements Executable {

  @Override
  public void execute() {
    switch (verdict) {
      case MET -> {}
      case NOT_APPLICABLE, NO_REFERENCE ->
        throw new TestAbortedException(reasons.stream()
            .collect(Collectors.joining("; ", InWords.WORDS.verdict(verdict) + ": ", "")));
      case UNDECLARED -> undeclared();
      case GAP -> throw failure();
    }
  }

  private void undeclared() {
    if (undeclaredAborts) {
      throw new TestAbortedException(message());
    }
    throw failure();
  }

  private AssertionFailedError failure() {
    return Trace.ofLines(
        new AssertionFailedError(message(), lines(Shortfall::asked), lines(Shortfall::declared)),
        open.stream().limit(Listing.MOST).map(Shortfall::source).toList());
  }

  private String message() {
    return Listing.of(
        name + ": " + InWords.WORDS.verdict(verdict), Row.of(open, Shortfall::text), Row::text);
  }

  private String lines(Function<Shortfall, String> side) {
    return Listing.of(Row.of(open, side), Row::text);
  }
}
