package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.LinkEndTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.PartnerProviderTerm;
import java.util.List;
import java.util.Optional;

/**
 * A link.
 *
 * @param inside the component or segment that it leads to
 * @param from where it comes from, as often from outside as from inside
 * @param through the components that it passes
 * @param choices what is said of it
 */
record LinkSketch(int inside, int from, List<Integer> through, List<Choice> choices) {

  Optional<Object> term(Names names, Cast cast) {
    List<LinkEndTerm> within = cast.members().stream()
        .filter(each -> each instanceof LinkEndTerm && !(each instanceof PartnerProviderTerm))
        .map(each -> (LinkEndTerm) each)
        .toList();
    return within.isEmpty()
        ? Optional.empty()
        : Optional.of(term(within.get(inside % within.size()), names, cast));
  }

  private Object term(LinkEndTerm to, Names names, Cast cast) {
    LinkTerm link = link(names.next("link")).from(end(to, cast)).to(to);
    ComponentTerm<?>[] passed = through.stream()
        .flatMap(each -> cast.one(ComponentTerm.class, new Digits(each)).stream())
        .<ComponentTerm<?>>map(each -> (ComponentTerm<?>) each)
        .distinct()
        .toArray(ComponentTerm<?>[]::new);
    return Repertoire.said(link.through(passed), choices, cast, names);
  }

  private LinkEndTerm end(LinkEndTerm other, Cast cast) {
    Digits digits = new Digits(from);
    return switch (digits.next(6)) {
      case 0, 1 -> internet();
      case 2 -> maintenanceLine("maintenance line");
      case 3 -> outsideNetwork("leased line");
      default ->
        cast.one(LinkEndTerm.class, digits)
            .map(each -> (LinkEndTerm) each)
            .filter(each -> each != other)
            .orElse(internet());
    };
  }

  int size() {
    return 1 + through.size() + choices.size();
  }
}
