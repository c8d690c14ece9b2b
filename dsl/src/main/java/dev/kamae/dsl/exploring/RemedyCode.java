package dev.kamae.dsl.exploring;

import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.DescriptionWords.Line;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan in the words of the language, to be read beside a description.
 *
 * <pre>{@code
 * Plan plan = Plan.of(AspSaasGuideline.assess(posture, date), PATTERN_2);
 * RemedyCode.of(plan, posture).forEach(System.out::println); // liveness().of(batch).every(minutes(5)) …
 * }</pre>
 */
public final class RemedyCode {

  private final Map<ElementName, Element> elements = new HashMap<>();

  private RemedyCode(Posture posture, Set<ElementName> named) {
    posture.elements().forEach(each -> {
      ElementName name = ElementName.of(each);
      if (named.contains(name)) {
        elements.put(name, each);
      }
    });
  }

  private static Set<ElementName> named(Stream<Remedy.Step> steps) {
    return steps
        .flatMap(each -> each.changes().stream())
        .flatMap(RemedyCode::named)
        .collect(Collectors.toSet());
  }

  private static Stream<ElementName> named(Change change) {
    if (change instanceof Change.Say<?> say) {
      return Stream.of(say.element());
    }
    return change instanceof Change.Deny deny ? Stream.of(deny.element()) : Stream.empty();
  }

  /** A line for each thing that the steps of the plan say, in their order, each once. */
  public static List<String> of(Plan plan, Posture posture) {
    Objects.requireNonNull(plan, "plan");
    RemedyCode code = new RemedyCode(plan.appliedTo(posture), named(plan.steps().stream()));
    return plan.steps().stream()
        .flatMap(each -> Lines.joined(code.lines(each)).stream())
        .map(Line::toString)
        .distinct()
        .toList();
  }

  /** What one step says, of which the posture may know nothing yet. */
  static List<Line> of(Remedy.Step step, Posture posture) {
    RemedyCode code = new RemedyCode(posture, named(Stream.of(step)));
    step.changes().stream()
        .filter(Change.Add.class::isInstance)
        .map(each -> ((Change.Add) each).component())
        .forEach(each -> code.elements.put(ElementName.of(each), each));
    return Lines.joined(code.lines(step));
  }

  private Stream<Line> lines(Remedy.Step step) {
    return step.changes().stream().flatMap(this::line);
  }

  private Stream<Line> line(Change change) {
    if (change instanceof Change.Say<?> say) {
      return said(say.element(), yes(say));
    }
    if (change instanceof Change.Deny deny) {
      return said(deny.element(), no(deny.fact()));
    }
    if (change instanceof Change.Pass pass) {
      return Lines.of("link(%s)….through(%s)"
          .formatted(JavaText.quoted(pass.link().name()), JavaText.quoted(pass.appliance())));
    }
    Component added = ((Change.Add) change).component();
    return Lines.of("%s(%s), in %s"
        .formatted(
            Lines.word(added.appliance().orElseThrow()),
            JavaText.quoted(added.name()),
            added.room().orElse(added.place())));
  }

  private Stream<Line> said(ElementName element, Claim<?> claim) {
    return KnownWords.of(elements.get(element), claim).stream();
  }

  private static <T> Claim<T> yes(Change.Say<T> say) {
    return new Claim<>(say.fact(), Said.yes(say.value(), SourceLine.UNKNOWN));
  }

  private static <T> Claim<T> no(Fact<T> fact) {
    return new Claim<>(fact, Said.no(SourceLine.UNKNOWN));
  }
}
