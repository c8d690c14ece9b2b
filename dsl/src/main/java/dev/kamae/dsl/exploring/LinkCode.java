package dev.kamae.dsl.exploring;

import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.Segment;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Segments and links as code.
 *
 * @param standing the components
 * @param variables the variables of segments and partner providers
 * @param ledger what is to be said
 */
record LinkCode(StandingCode standing, Variables variables, Ledger ledger) {

  String code(Segment segment) {
    String members = list(segment.members().stream());
    return "segment(" + JavaText.quoted(segment.name()) + ").of(" + members + ")";
  }

  String code(Link link) {
    String ends = ".from(" + end(link.from()) + ").to(" + end(link.to()) + ")";
    String through =
        link.through().isEmpty() ? "" : ".through(" + list(link.through().stream()) + ")";
    return ledger.words(Declared.root(link, ends + through), Atom.all(link));
  }

  private String list(Stream<String> components) {
    return components
        .map(each -> ledger.use(standing.variable(each)))
        .collect(Collectors.joining(", "));
  }

  private String end(LinkEnd end) {
    return switch (end.type()) {
      case COMPONENT -> ledger.use(standing.variable(end.name()));
      case SEGMENT -> ledger.use(variables.of("segment", end.name()));
      case PARTNER_PROVIDER -> ledger.use(variables.of("partner", end.name()));
      case INTERNET -> "internet()";
      case MAINTENANCE_LINE -> "maintenanceLine(" + JavaText.quoted(end.name()) + ")";
      case OTHER_NETWORK -> "outsideNetwork(" + JavaText.quoted(end.name()) + ")";
    };
  }
}
