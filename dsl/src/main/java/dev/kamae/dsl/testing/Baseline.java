package dev.kamae.dsl.testing;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.guideline.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds what is open at a pattern against a file of accepted gaps, or writes the file. */
final class Baseline {

  private final Assessment assessment;
  private final Pattern pattern;
  private final GapsFile file;
  private final Consumer<String> told;

  Baseline(Assessment assessment, Pattern pattern, AcceptedGaps gaps, Consumer<String> told) {
    this.assessment = assessment;
    this.pattern = pattern;
    this.file = GapsFile.of(gaps, assessment.posture().description(), pattern.number());
    this.told = told;
  }

  /** The message, where something is open beyond what was accepted. */
  Optional<String> opened(AcceptMode mode) {
    List<Shortfall> open = new OpenAt(assessment, pattern).of(Level.ALL::includes);
    if (mode == AcceptMode.ACCEPT) {
      accept(open);
      return Optional.empty();
    }
    Beyond beyond = new Beyond(open, read());
    if (mode == AcceptMode.DROP_CLOSED) {
      file.write(beyond.remaining());
    }
    tellSize(beyond, mode);
    List<Shortfall> opened = beyond.opened();
    return opened.isEmpty() ? Optional.empty() : Optional.of(message(beyond, opened));
  }

  private Map<Gap.Key, GapsFile.Line> read() {
    if (!file.exists()) {
      throw new AcceptedGapsException("there are no accepted gaps at " + file.path()
          + ": write them by -D" + AcceptMode.PROPERTY + "=true");
    }
    return file.read();
  }

  private void accept(List<Shortfall> open) {
    if (file.exists()) {
      file.read();
    }
    file.write(open.stream().map(Shortfall::gap).toList());
    told.accept(file.name() + ": " + counted(open.size()) + " written, to be accepted at pattern "
        + pattern.number());
  }

  private void tellSize(Beyond beyond, AcceptMode mode) {
    List<GapsFile.Line> closed = beyond.closed();
    String size = file.name() + ": " + counted(beyond.accepted().size()) + " accepted at pattern "
        + pattern.number();
    String dropped = mode == AcceptMode.DROP_CLOSED
        ? "dropped"
        : "to be dropped by -D" + AcceptMode.PROPERTY + "=closed";
    told.accept(
        closed.isEmpty()
            ? size + ", none of them closed"
            : Listing.of(
                size + ", " + closed.size() + " of them closed, " + dropped + ":",
                closed,
                each -> GapLine.of(each.gap()) + " " + file.at(each.number())));
  }

  private String message(Beyond beyond, List<Shortfall> opened) {
    String head =
        "%s at pattern %d as of %s opens %s beyond the %d accepted in %s. Most serious first:"
            .formatted(
                InWords.shown(assessment.posture().provider().name()),
                pattern.number(),
                assessment.date(),
                counted(opened.size()),
                beyond.accepted().size(),
                file.name());
    return Listing.of(
        head, Row.of(opened, each -> each.text() + acceptedAt(each, beyond)), Row::textWithClause);
  }

  private String acceptedAt(Shortfall shortfall, Beyond beyond) {
    return beyond
        .line(shortfall)
        .map(each ->
            ", accepted at: " + each.gap().value().notation() + " " + file.at(each.number()))
        .orElse("");
  }

  private static String counted(int gaps) {
    return gaps == 1 ? "1 gap" : gaps + " gaps";
  }
}
