package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.InformationTerm;
import dev.kamae.dsl.ServiceTerm;
import java.util.List;

/**
 * A service.
 *
 * @param choices what is said of it
 * @param information what is said of each sort of information that it holds, the first choice being its kind
 */
record ServiceSketch(List<Choice> choices, List<List<Choice>> information) {

  private static final Word INFORMATION =
      Vocabulary.firstWords(InformationTerm.class).get(0);

  ServiceTerm term(Names names) {
    ServiceTerm service =
        (ServiceTerm) Repertoire.said(service(names.next("service")), choices, Cast.NOBODY, names);
    for (List<Choice> each : information) {
      int kind = each.isEmpty() ? 0 : each.get(0).number();
      Object bare =
          Sections.begun(INFORMATION, new Digits(kind), Cast.NOBODY, names).orElseThrow();
      service = service.handling((InformationTerm) Repertoire.said(bare, each, Cast.NOBODY, names));
    }
    return service;
  }

  int size() {
    return 1
        + choices.size()
        + information.stream().mapToInt(each -> 1 + each.size()).sum();
  }
}
