package dev.kamae.secondopinion;

import dev.kamae.posture.Exclusion;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.secondopinion.ReferenceValues.Row;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Judges a posture once more, by nothing but the table of reference values and the rules in prose.
 *
 * @param posture what is judged
 * @param date on which
 */
record SecondOpinion(Posture posture, LocalDate date) {

  private static final Set<String> OF_EXTERNAL_LINKS =
      Set.of("III.3.1.5", "III.3.2.2", "III.3.2.4", "III.3.2.5");

  /** The verdict on what a measure requires. */
  Answer requirement(String measure) {
    if (isExcluded(measure) || cannotArise(measure)) {
      return Answer.NOT_APPLICABLE;
    }
    return Answer.ofAll(
        new Requirements(new Surroundings(posture), new Ask(this, measure)).of(measure));
  }

  /** The verdict on an evaluation item at a pattern from 1 to 6. */
  Answer item(String item, int pattern) {
    Row row = ReferenceValues.BY_ITEM.get(item);
    if (isExcluded(item) || cannotArise(measure(item))) {
      return Answer.NOT_APPLICABLE;
    }
    return row.hasDash(pattern)
        ? ownTarget(item).orElse(Answer.NO_REFERENCE)
        : Answer.ofAll(List.copyOf(elements(item, pattern).values()));
  }

  /** What each element comes to for an evaluation item at a pattern with a printed value. */
  Map<Element, Answer> elements(String item, int pattern) {
    Row row = ReferenceValues.BY_ITEM.get(item);
    return judged(item, value -> Values.judge(value, row.kind(), row.at(pattern)));
  }

  /** The verdict on an evaluation item against the provider's own target; empty where it set none. */
  Optional<Answer> ownTarget(String item) {
    String kind = ReferenceValues.BY_ITEM.get(item).kind();
    return target(item)
        .map(own -> cannotArise(measure(item))
            ? Answer.NOT_APPLICABLE
            : Answer.ofAll(List.copyOf(
                judged(item, value -> Values.judgeOwn(value, kind, own)).values())));
  }

  private Map<Element, Answer> judged(String item, Function<Object, Answer> judge) {
    Map<Element, Answer> answers = new IdentityHashMap<>();
    new ItemVoices(new Surroundings(posture))
        .of(item)
        .forEach(each -> answers.put(each.element(), answer(item, each, judge)));
    return answers;
  }

  private Answer answer(String item, Voice voice, Function<Object, Answer> judge) {
    if (voice.isSilent()) {
      return isProven(item, voice.element()) ? Answer.MET : Answer.UNDECLARED;
    }
    return voice.denied()
        ? Answer.GAP
        : Answer.ofAll(voice.values().stream().map(judge).toList());
  }

  boolean isProven(String clause, Element element) {
    return posture.operators().stream()
        .filter(each -> element.operator().filter(each.name()::equals).isPresent())
        .flatMap(each -> each.evidence().stream())
        .anyMatch(each -> isWithin(each) && covers(each, clause));
  }

  private boolean isWithin(Evidence evidence) {
    return evidence.issued().compareTo(date) <= 0 && evidence.lastDay().compareTo(date) >= 0;
  }

  private static boolean covers(Evidence evidence, String clause) {
    return evidence.clauses().stream()
        .anyMatch(each -> each.id().equals(clause) || each.id().equals(measure(clause)));
  }

  boolean isExcluded(String clause) {
    return posture.exclusions().stream()
        .map(Exclusion::clause)
        .anyMatch(each -> each.id().equals(clause) || each.id().equals(measure(clause)));
  }

  boolean cannotArise(String measure) {
    Surroundings around = new Surroundings(posture);
    return measure.equals("III.2.2.2")
        ? around.denied(ComponentFacts.DATABASES)
        : OF_EXTERNAL_LINKS.contains(measure) && around.denied(LinkFacts.EXTERNAL_LINKS);
  }

  private Optional<Object> target(String item) {
    return posture.targets().stream()
        .filter(each -> each.item().id().equals(item))
        .<Object>map(each -> each.value())
        .findFirst();
  }

  /** The number of the measure, which has four parts. */
  private static String measure(String clause) {
    return String.join(".", List.of(clause.split("\\.")).subList(0, 4));
  }
}
