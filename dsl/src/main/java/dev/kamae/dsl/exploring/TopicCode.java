package dev.kamae.dsl.exploring;

import dev.kamae.dsl.InformationTerm;
import dev.kamae.dsl.PartnerProviderTerm;
import dev.kamae.dsl.RecordTerm;
import dev.kamae.dsl.ServiceTerm;
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
    Root root = Root.named(
        "service", JavaText.quoted(service.name()), demands, Probe.bare(ServiceTerm.class));
    return ledger.words(root, Atom.all(service));
  }

  private String handling() {
    String all = posture
        .topics(ElementKind.INFORMATION)
        .map(each -> Layout.indented(declared("information", each, InformationTerm.class)))
        .collect(Collectors.joining(",\n"));
    return all.isEmpty() ? "" : ".handling(\n" + all + ")";
  }

  String record(Topic topic) {
    return declared("record", topic, RecordTerm.class);
  }

  String partner(Topic topic) {
    return declared("partnerProvider", topic, PartnerProviderTerm.class);
  }

  private String declared(String word, Topic topic, Class<?> term) {
    String kind = topic.term().map(each -> ", " + each).orElse("");
    Root root = Root.named(word, JavaText.quoted(topic.name()) + kind, "", Probe.bare(term));
    return ledger.words(root, Atom.all(topic));
  }
}
