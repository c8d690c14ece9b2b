package dev.kamae.dsl.exploring;

import dev.kamae.dsl.OperatorTerm;
import dev.kamae.posture.Posture;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.facility.Operator;
import dev.kamae.posture.facility.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The provider's own places, and those of operators with their evidence.
 *
 * @param posture what is printed
 * @param places the places as code
 * @param variables the variables of operators
 */
record HostCode(Posture posture, PlaceCode places, Variables variables) {

  List<Field> fields() {
    return posture.operators().stream()
        .map(each ->
            new Field(OperatorTerm.class.getSimpleName(), variable(each.name()), code(each)))
        .toList();
  }

  private String variable(String operator) {
    return variables.of("operator", operator);
  }

  private static String code(Operator operator) {
    String evidence = operator.evidence().stream()
        .map(each -> Layout.indented(Layout.indented(code(each))))
        .collect(Collectors.joining(",\n"));
    return "operator(" + JavaText.quoted(operator.name()) + ")"
        + (evidence.isEmpty() ? "" : ".provenBy(\n" + evidence + ")");
  }

  private static String code(Evidence evidence) {
    String clauses =
        evidence.clauses().stream().map(Constants::of).collect(Collectors.joining(", "));
    return "auditReport(" + JavaText.quoted(evidence.title()) + ")"
        + ".issuedOn" + day(evidence.issued())
        + ".validUntil" + day(evidence.lastDay())
        + ".covering(" + clauses + ")";
  }

  private static String day(LocalDate date) {
    return "(%d, %d, %d)".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The sections that the places stand in. */
  List<String> sections() {
    List<String> sections = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    Optional<String> host = Optional.empty();
    for (Place each : posture.places()) {
      if (!each.operator().equals(host)) {
        add(sections, host, terms);
        host = each.operator();
      }
      terms.add(places.code(each));
    }
    add(sections, host, terms);
    return sections;
  }

  private void add(List<String> sections, Optional<String> host, List<String> terms) {
    if (!terms.isEmpty()) {
      host.ifPresent(each -> terms.add(0, variable(each)));
      sections.add(Layout.section(host.isPresent() ? "hostedBy" : "housedIn", terms));
      terms.clear();
    }
  }
}
