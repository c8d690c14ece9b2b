package dev.kamae.dsl;

import dev.kamae.dsl.ProviderTerm.Hosted;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.facility.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operators that host, each with its evidence. */
final class Operators {

  private final Faults faults;
  private final Map<Object, List<OperatorTerm>> terms = new LinkedHashMap<>();

  Operators(Faults faults) {
    this.faults = faults;
  }

  /** The name of the operator of the place, if one hosts it. */
  Optional<String> add(Hosted hosted) {
    hosted.operator().ifPresent(this::add);
    return hosted.operator().map(OperatorTerm::name);
  }

  private void add(OperatorTerm term) {
    faults.addAll(term.saying.faults());
    term.evidence().forEach(each -> faults.addAll(each.saying().faults()));
    List<OperatorTerm> copies =
        terms.computeIfAbsent(term.saying.identity(), key -> new ArrayList<>(1));
    if (copies.isEmpty()) {
      faults.isNew("operator", term.name(), term.saying, "declared");
    }
    copies.add(term);
  }

  List<Operator> operators() {
    return terms.values().stream().map(Operators::operator).toList();
  }

  /** One operator, with the evidence of all its copies. */
  private static Operator operator(List<OperatorTerm> copies) {
    List<Evidence> evidence = copies.stream()
        .flatMap(each -> each.evidence().stream())
        .flatMap(each -> each.evidence().stream())
        .distinct()
        .toList();
    return Operator.builder()
        .name(copies.get(0).name())
        .addAllEvidence(evidence)
        .source(copies.get(0).saying.source())
        .build();
  }
}
