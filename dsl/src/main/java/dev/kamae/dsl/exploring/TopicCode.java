package dev.kamae.dsl.exploring;

import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.operation.Service;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Services, information, records and partner providers as code.
 *
 * @param posture what is printed
 * @param ledger what is to be said
 */
record TopicCode(Posture posture, Ledger ledger) {

  /** Each service; the first one handles all information, as a posture does not say which does. */
  List<String> services() {
    return posture.services().stream()
        .map(each -> each == posture.services().get(0) ? service(each) + handling() : service(each))
        .toList();
  }

  private String service(Service service) {
    String demands = service
        .confidentiality()
        .map(each -> ".demanding(confidentiality(" + each + "), availability("
            + service.availability().orElseThrow() + "))")
        .orElse("");
    return ledger.words(Declared.root(service, demands), Atom.all(service));
  }

  private String handling() {
    String all = posture
        .topics(ElementKind.INFORMATION)
        .map(each -> Layout.indented(declared(each)))
        .collect(Collectors.joining(",\n"));
    return all.isEmpty() ? "" : ".handling(\n" + all + ")";
  }

  /** A record, a partner provider, or information. */
  String declared(Topic topic) {
    return ledger.words(Declared.root(topic), Atom.all(topic));
  }
}
