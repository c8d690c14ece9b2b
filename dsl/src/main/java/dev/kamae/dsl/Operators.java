package dev.kamae.dsl;

import dev.kamae.dsl.ProviderTerm.Hosted;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.facility.Operator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operators that host, each with its evidence. */
final class Operators {

  private final Faults faults;
  private final Map<String, OperatorTerm> terms = new LinkedHashMap<>();

  Operators(Faults faults) {
    this.faults = faults;
  }

  /** The name of the operator of the place, if one hosts it. */
  Optional<String> add(Hosted hosted) {
    hosted.operator().ifPresent(this::add);
    return hosted.operator().map(OperatorTerm::name);
  }

  private void add(OperatorTerm term) {
    OperatorTerm earlier = terms.putIfAbsent(term.name(), term);
    if (earlier == null) {
      faults.addAll(term.saying.faults());
      term.evidence().forEach(each -> faults.addAll(each.saying().faults()));
    } else if (earlier.saying.identity() != term.saying.identity()) {
      faults.add(Fault.twice(
          term.saying.subject() + " is declared twice",
          earlier.saying.source(),
          term.saying.source()));
    }
  }

  List<Operator> operators() {
    return terms.values().stream().map(Operators::operator).toList();
  }

  private static Operator operator(OperatorTerm term) {
    List<Evidence> evidence =
        term.evidence().stream().flatMap(each -> each.evidence().stream()).toList();
    return Operator.builder()
        .name(term.name())
        .addAllEvidence(evidence)
        .source(term.saying.source())
        .build();
  }
}
