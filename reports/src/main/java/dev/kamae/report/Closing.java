package dev.kamae.report;

import dev.kamae.assessment.remedy.DescriptionWords;
import dev.kamae.assessment.remedy.DescriptionWords.Line;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** What a description would say to close something, where its language is there to be asked; else nothing. */
final class Closing {

  /** How many things a line names. */
  private static final int NAMED = 12;

  private static final Optional<DescriptionWords> WORDS =
      ServiceLoader.load(DescriptionWords.class).findFirst();

  private Closing() {}

  static List<String> saying(List<Wanted> wanted) {
    return wanted.isEmpty() ? List.of() : code(WORDS.map(each -> each.saying(wanted)));
  }

  static List<String> saying(Remedy.Step step, Posture posture) {
    return code(WORDS.map(each -> each.saying(step, posture)));
  }

  static List<String> describing(Clause clause, Pattern pattern) {
    return code(WORDS.map(each -> each.describing(clause, pattern)));
  }

  static Optional<String> accepting(AcceptedGap gap, List<Element> elements) {
    return WORDS.flatMap(each -> each.accepting(gap, elements)).map(each -> each.naming(NAMED));
  }

  private static List<String> code(Optional<List<Line>> lines) {
    return lines.orElse(List.of()).stream().map(each -> each.naming(NAMED)).toList();
  }
}
