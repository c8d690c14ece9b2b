package dev.kamae.dsl.testing;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Waivers;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/**
 * Holds a posture to a pattern. A gate that fails says all that falls short in one message, most serious first.
 *
 * <pre>{@code
 * assertThat(new AcmePayroll()).asOf(date).at(PATTERN_1).meets(BASIC, STARRED);
 * }</pre>
 */
public final class PostureGate {

  private final Assessment assessment;
  private final Pattern pattern;
  private final Consumer<String> told;
  private final boolean warns;
  private final boolean waived;

  private PostureGate(
      Assessment assessment,
      Pattern pattern,
      Consumer<String> told,
      boolean warns,
      boolean waived) {
    this.assessment = assessment;
    this.pattern = pattern;
    this.told = told;
    this.warns = warns;
    this.waived = waived;
  }

  static PostureGate of(Assessment assessment, Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    return new PostureGate(assessment, pattern, System.out::println, false, false);
  }

  /** Tells here what is to be told, as in {@code telling(reporter::publishEntry)}, rather than on standard output. */
  public PostureGate telling(Consumer<String> listener) {
    Objects.requireNonNull(listener, "listener");
    return new PostureGate(assessment, pattern, listener, warns, waived);
  }

  /** Tells what falls short from here on, rather than failing. */
  public PostureGate warning() {
    return new PostureGate(assessment, pattern, told, true, waived);
  }

  /**
   * Leaves out the gaps that waivers cover, from here on. How many there are without and with waivers is always told,
   * and so are the waivers that expire, have expired, are unused, or cover nothing because it became worse.
   */
  public PostureGate withWaivers() {
    told.accept(WaiverNews.of(assessment, pattern, Waivers.over(assessment, pattern)));
    return new PostureGate(assessment, pattern, told, warns, true);
  }

  /**
   * Nothing is open of the requirements and items of these levels.
   *
   * @throws AssertionError listing what is open
   */
  public PostureGate meets(Level level, Level... more) {
    Objects.requireNonNull(level, "level");
    refuseNull(more);
    Set<Level> levels = EnumSet.of(level, more);
    return nothingOpen(
        levels.stream()
            .map(each -> InWords.WORDS.table().text("level." + each))
            .collect(Collectors.joining(", ")),
        clause -> levels.stream().anyMatch(each -> each.includes(clause)));
  }

  /**
   * Nothing is open of these measures, each with its items, and items.
   *
   * @throws AssertionError listing what is open
   * @throws IllegalArgumentException "Ⅲ.1.1.1 ⅰ is a best practice: it is advice, which no gate asks for"
   */
  public PostureGate meets(Clause clause, Clause... more) {
    Objects.requireNonNull(clause, "clause");
    refuseNull(more);
    List<Clause> clauses = Stream.concat(Stream.of(clause), Stream.of(more)).toList();
    clauses.forEach(PostureGate::refusePractice);
    return nothingOpen(
        clauses.stream().map(Clause::number).collect(Collectors.joining(", ")),
        each -> Level.ALL.includes(each) && clauses.stream().anyMatch(each::isWithin));
  }

  private static void refuseNull(Object[] more) {
    Objects.requireNonNull(more, "more");
    Arrays.stream(more).forEach(each -> Objects.requireNonNull(each, "more"));
  }

  /**
   * Nothing is open of all requirements and items.
   *
   * @throws AssertionError listing what is open
   */
  public PostureGate meetsAll() {
    return meets(Level.ALL);
  }

  /**
   * Nothing is open beyond what was accepted, and nothing is worse than accepted. The number of accepted gaps is
   * always told, and so are those that are closed by now.
   *
   * @throws AssertionError listing what is open beyond them
   * @throws AcceptedGapsException when their file is missing or cannot be read
   */
  public PostureGate opensNothingBeyond(AcceptedGaps gaps) {
    Objects.requireNonNull(gaps, "gaps");
    return opensNothingBeyond(gaps, AcceptMode.now());
  }

  PostureGate opensNothingBeyond(AcceptedGaps gaps, AcceptMode mode) {
    new Baseline(assessment, pattern, gaps, told).opened(mode).ifPresent(this::failOrTell);
    return this;
  }

  private static void refusePractice(Clause clause) {
    if (clause instanceof Practice) {
      throw new IllegalArgumentException(
          clause.number() + " is a best practice: it is advice, which no gate asks for");
    }
  }

  private PostureGate nothingOpen(String asked, Predicate<Clause> wanted) {
    OpenAt at = waived ? OpenAt.withWaivers(assessment, pattern) : new OpenAt(assessment, pattern);
    List<Shortfall> open = at.of(wanted);
    if (!open.isEmpty()) {
      long clauses =
          assessment.totals(pattern).clauses().stream().filter(wanted).count();
      failOrTell(GateMessage.of(assessment, pattern, asked, clauses, open));
    }
    return this;
  }

  private void failOrTell(String message) {
    if (!warns) {
      throw Trace.ofCaller(new AssertionFailedError(message));
    }
    told.accept(message);
  }
}
