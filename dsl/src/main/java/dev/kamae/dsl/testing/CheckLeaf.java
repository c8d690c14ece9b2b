package dev.kamae.dsl.testing;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.SourceLine;
import java.util.List;
import java.util.function.Function;
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
 * @param accepted who accepted the gaps that waivers cover, where they cover all
 * @param undeclaredAborts whether what is undeclared is skipped
 */
record CheckLeaf(
    String name,
    Verdict verdict,
    List<Shortfall> open,
    List<String> reasons,
    List<String> accepted,
    boolean undeclaredAborts)
    implements Executable {

  @Override
  public void execute() {
    if (!accepted.isEmpty()) {
      throw skipped(Listing.of(name, accepted, each -> each));
    }
    switch (verdict) {
      case MET -> {}
      case NOT_APPLICABLE, NO_REFERENCE ->
        throw skipped(InWords.WORDS.verdict(verdict) + ": " + String.join("; ", reasons));
      case UNDECLARED -> throw undeclared();
      case GAP -> throw failed();
    }
  }

  private AssertionFailedError undeclared() {
    if (undeclaredAborts) {
      throw skipped(message());
    }
    return failed();
  }

  private TestAbortedException skipped(String reason) {
    return Trace.ofLines(new TestAbortedException(reason), lines());
  }

  private AssertionFailedError failed() {
    return Trace.ofLines(
        new AssertionFailedError(message(), told(Shortfall::asked), told(Shortfall::declared)),
        lines());
  }

  private List<SourceLine> lines() {
    return open.stream().map(Shortfall::source).distinct().limit(Listing.MOST).toList();
  }

  private String message() {
    return Listing.of(
        name + ": " + InWords.WORDS.verdict(verdict), Row.of(open, Shortfall::text), Row::text);
  }

  private String told(Function<Shortfall, String> side) {
    return Listing.of(Row.of(open, side), Row::text);
  }
}
