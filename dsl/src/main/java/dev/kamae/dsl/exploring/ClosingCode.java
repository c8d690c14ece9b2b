package dev.kamae.dsl.exploring;

import dev.kamae.assessment.remedy.DescriptionWords;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of this language for what would close something, as reports and messages of tests show them. */
public final class ClosingCode implements DescriptionWords {

  @Override
  public List<Line> saying(List<Wanted> wanted) {
    Objects.requireNonNull(wanted, "wanted");
    return Lines.joined(wanted.stream().flatMap(ClosingCode::line));
  }

  @Override
  public List<Line> saying(Remedy.Step step, Posture posture) {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(posture, "posture");
    return RemedyCode.of(step, posture);
  }

  @Override
  public List<Line> describing(Clause clause, Pattern pattern) {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(pattern, "pattern");
    return dotted(OneOfEach.wanted(clause, pattern));
  }

  @Override
  public Optional<Line> accepting(AcceptedGap gap, List<Element> elements) {
    Objects.requireNonNull(gap, "gap");
    Objects.requireNonNull(elements, "elements");
    return AcceptanceCode.of(gap, elements);
  }

  /** The same with dots for all names of things. */
  public static List<Line> dotted(List<Wanted> wanted) {
    Objects.requireNonNull(wanted, "wanted");
    return Lines.joined(wanted.stream().flatMap(ClosingCode::line).map(Lines::dotted));
  }

  private static Stream<Line> line(Wanted wanted) {
    if (wanted instanceof Wanted.OnTheWay way) {
      return Lines.of("link(%s).through(%s(…))"
          .formatted(JavaText.quoted(way.link().name()), Lines.word(way.types().get(0))));
    }
    Wanted.Value<?> value = (Wanted.Value<?>) wanted;
    return value.implied() ? Stream.empty() : said(value).stream();
  }

  private static <T> Optional<Line> said(Wanted.Value<T> wanted) {
    return wanted
        .value()
        .map(each -> new Claim<>(wanted.fact(), Said.yes(each, SourceLine.UNKNOWN)))
        .map(each -> KnownWords.of(wanted.element(), each))
        .orElseGet(() -> KnownWords.of(wanted.element(), wanted.fact()));
  }
}
