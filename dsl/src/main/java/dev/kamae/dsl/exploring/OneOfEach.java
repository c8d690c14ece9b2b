package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.NetworkDeviceTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A provider with one of everything, of which nothing is said: what it lacks is what clauses want said. */
final class OneOfEach implements Description {

  static final Assessment ASSESSMENT =
      AspSaasGuideline.assess(new OneOfEach().posture(), LocalDate.EPOCH);

  private OneOfEach() {}

  /** What the clause wants said of the elements that it speaks of. */
  static List<Wanted> wanted(Clause clause, Pattern pattern) {
    return clause instanceof Item<?> item
        ? wanted(ASSESSMENT.of(item), pattern).distinct().toList()
        : (clause instanceof Practice practice
                ? ASSESSMENT.of(practice)
                : ASSESSMENT.of(clause.measure()).requirement())
            .open().stream()
                .map(Finding::wanted)
                .flatMap(List::stream)
                .distinct()
                .toList();
  }

  private static <V> Stream<Wanted> wanted(ItemResult<V> item, Pattern pattern) {
    Stream<ElementResult<V>> open = item.open(pattern).stream();
    return open.flatMap(each -> each.wanted(pattern).stream());
  }

  @Override
  public ProviderTerm describe() {
    ServerTerm server = server("server").running(platform("platform"), application("application"));
    NetworkDeviceTerm device = networkDevice("device");
    return provider("provider")
        .offering(service("service").handling(information("information", PERSONAL)))
        .housedIn(building("building")
            .with(serverRoom("room")
                .holding(
                    server,
                    storage("storage"),
                    database("database"),
                    managedService("managed"),
                    firewall("firewall"),
                    reverseProxy("proxy"),
                    waf("waf"),
                    vpnGateway("gateway"),
                    ids("ids"),
                    ips("ips"),
                    device)))
        .connectedBy(link("link").from(internet()).to(server), exchange().by(E_MAIL))
        .keepingUp(
            diagnosis(SIMPLE).of(device).every(years(2)),
            diagnosis(NETWORK).of(device).every(years(2)),
            diagnosis(APPLICATION).of(device).every(years(2)))
        .keeping(log(USAGE, EXCEPTIONS, SECURITY_EVENTS).onLogServer(server))
        .organising(record("record", ACCOUNTING), partnerProvider("partner"));
  }
}
