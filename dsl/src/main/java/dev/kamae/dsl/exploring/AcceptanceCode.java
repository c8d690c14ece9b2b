package dev.kamae.dsl.exploring;

import dev.kamae.assessment.remedy.DescriptionWords.Line;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.access.Subject;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Topic;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Encryption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An accepted gap as code, such as {@code gap(LIVENESS_INTERVAL, minutes(30)).of(batch)}; why, by whom and until
 * when is left as dots, because people decide it.
 */
final class AcceptanceCode {

  private static final String DOTS = ".because(\"…\").ownedBy(\"…\").until(…)";

  private AcceptanceCode() {}

  /** The line; none where no word says what was declared. */
  static Optional<Line> of(AcceptedGap gap, List<Element> elements) {
    return what(gap)
        .map(each -> of("gap(" + Constants.of(gap.clause()) + ", " + each + ")", elements));
  }

  private static Line of(String gap, List<Element> elements) {
    return elements.stream().anyMatch(each -> each.kind() == ElementKind.PROVIDER)
        ? new Line(gap + ".ofTheProvider()" + DOTS, List.of(), "")
        : new Line(
            gap + ".of(",
            elements.stream().map(AcceptanceCode::target).distinct().toList(),
            ")" + DOTS);
  }

  private static String target(Element element) {
    if (Atom.of(element).equals(Atom.TARGET)) {
      return JavaText.variable(element.name(), "element");
    }
    String term =
        element instanceof Topic topic ? topic.term().orElse(topic.name()) : element.name();
    return element.kind() == ElementKind.POLICY
        ? term.equals(Subject.USERS.name()) ? "users()" : "administrators()"
        : term;
  }

  private static Optional<String> what(AcceptedGap gap) {
    if (gap instanceof AcceptedGap.OfAbsence) {
      return Optional.of("ABSENT");
    }
    return gap instanceof AcceptedGap.OfFacts accepted
        ? Optional.of(accepted.facts().stream()
            .map(each -> FactCode.of(each).imported())
            .collect(Collectors.joining(", ")))
        : Optional.of(((AcceptedGap.OfValue<?>) gap).value())
            .filter(AcceptanceCode::isSayable)
            .map(Constants::value);
  }

  /** Whether a word says the value: there is none for no authentication and for no encryption. */
  private static boolean isSayable(Object value) {
    return !(value instanceof AuthenticationPolicy policy
            && policy.alternatives().isEmpty())
        && !(value instanceof Encryption encryption && encryption.layers().isEmpty());
  }
}
