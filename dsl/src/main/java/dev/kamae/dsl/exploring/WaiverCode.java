package dev.kamae.dsl.exploring;

import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.Posture;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.access.Subject;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Topic;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Accepted gaps as code.
 *
 * @param posture what is printed
 * @param standing its components
 * @param variables the variables of links
 * @param ledger what is referred to
 */
record WaiverCode(Posture posture, StandingCode standing, Variables variables, Ledger ledger) {

  /** The waiver of its element. */
  String code(Waiver waiver) {
    return "gap(" + Constants.of(waiver.clause()) + ", " + acceptedAt(waiver.gap()) + ")"
        + waiver.element().map(this::element).orElse(".ofEveryElement()")
        + ".because(" + JavaText.quoted(waiver.reason()) + ")"
        + ".ownedBy(" + JavaText.quoted(waiver.owner()) + ")"
        + ".until(%d, %d, %d)"
            .formatted(
                waiver.lastDay().getYear(),
                waiver.lastDay().getMonthValue(),
                waiver.lastDay().getDayOfMonth());
  }

  private static String acceptedAt(AcceptedGap gap) {
    if (gap instanceof AcceptedGap.OfValue<?> accepted) {
      return Constants.value(accepted.value());
    }
    return gap instanceof AcceptedGap.OfFacts denied
        ? denied.facts().stream()
            .map(each -> FactCode.of(each).code())
            .collect(Collectors.joining(", "))
        : "ABSENT";
  }

  /** The classes that the facts of accepted gaps stand in. */
  static Set<Class<?>> rooms(List<Waiver> waivers) {
    return waivers.stream()
        .map(Waiver::gap)
        .filter(AcceptedGap.OfFacts.class::isInstance)
        .flatMap(each -> ((AcceptedGap.OfFacts) each).facts().stream())
        .map(each -> FactCode.of(each).room())
        .collect(Collectors.toSet());
  }

  private String element(WaivedElement element) {
    return element.kind() == ElementKind.PROVIDER
        ? ".ofTheProvider()"
        : ".of(" + reference(element) + ")";
  }

  /** Components and links by their variables, standard terms by their constants, all else by its first word. */
  private String reference(WaivedElement element) {
    String quoted = JavaText.quoted(element.name());
    return switch (element.kind()) {
      case SERVICE -> "service(" + quoted + ")";
      case BUILDING -> "building(" + quoted + ")";
      case REGION -> "region(" + quoted + ")";
      case SERVER_ROOM -> "serverRoom(" + quoted + ")";
      case PARTNER_PROVIDER -> "partnerProvider(" + quoted + ")";
      case INFORMATION -> "information(" + quoted + ", " + term(element) + ")";
      case RECORD -> "record(" + quoted + ", " + term(element) + ")";
      case POLICY -> term(element).equals(Subject.USERS.name()) ? "users()" : "administrators()";
      case EXTERNAL_LINK, INNER_LINK -> ledger.use(variables.of("link", element.name()));
      case EVENT, LOG, DIAGNOSIS, BACKUP_TARGET, EXCHANGE_MEANS -> term(element);
      default -> ledger.use(standing.variable(element.name()));
    };
  }

  private String term(WaivedElement element) {
    Predicate<Topic> isIt =
        each -> each.kind() == element.kind() && each.name().equals(element.name());
    return posture.topics().stream()
        .filter(isIt)
        .findFirst()
        .flatMap(Topic::term)
        .orElseThrow();
  }
}
