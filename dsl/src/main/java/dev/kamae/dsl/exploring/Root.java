package dev.kamae.dsl.exploring;

import dev.kamae.dsl.PlanTarget;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a term begins, such as {@code liveness().of(web1, web2)}.
 *
 * @param before the code before what it is of
 * @param of what it is of, each by its code
 * @param after the code that follows
 * @param bare the term, which has said nothing yet
 * @param says what it says nevertheless
 * @param sort the same for all that words mean the same on
 */
record Root(
    String before, List<String> of, String after, Object bare, Set<Atom> says, String sort) {

  /** What says nothing but its name until words are chained to it. */
  static Root named(String word, String arguments, String after, Object bare) {
    return new Root(word + "(", List.of(arguments), ")" + after, bare, Set.of(), word);
  }

  private static Root of(String before, List<String> of, String after, Object bare) {
    String sort = before + String.join(", ", of) + after;
    return new Root(before, of, after, bare, Hearing.of(bare, List.of()), sort);
  }

  String code() {
    return before + String.join(", ", of) + after;
  }

  /** The same of something else. */
  Root of(Stream<String> others) {
    return new Root(before, others.toList(), after, bare, says, sort);
  }

  /** The beginnings of the terms of all sections, but for plans of components. */
  static Stream<Root> fixed(SaidValues values) {
    Stream<Root> saying = Sections.STARTS.stream()
        .filter(Root::isSaying)
        .flatMap(each -> fixed(each, new Speller(values)));
    return Stream.concat(Known.FIXED.stream(), saying);
  }

  private static Stream<Root> fixed(Word first, Speller speller) {
    return speller
        .first(first)
        .flatMap(each -> Sections.stage(first)
            .map(stage -> speller
                .arguments(stage)
                .map(given -> listed(
                    each.code() + "." + stage.name() + "(",
                    given.get(0),
                    stage.on(each.meaning(), Speller.meanings(stage, given)))))
            .orElseGet(() -> Stream.of(unstaged(first, each))));
  }

  /** Whether the first word says a text of the user's. */
  private static boolean isSaying(Word first) {
    return !isNamed(first) && first.parameters().contains(String.class);
  }

  private static Root unstaged(Word first, Spelled term) {
    String arguments =
        term.code().substring(first.name().length() + 1, term.code().length() - 1);
    return first.isList()
        ? of(first.name() + "(", List.of(arguments), ")", term.meaning())
        : of(term.code(), List.of(), "", term.meaning());
  }

  private static Root listed(String before, Spelled of, Object bare) {
    return of(before, List.of(of.code()), ")", bare);
  }

  /** The beginnings of all plans of components. */
  static List<Root> plans() {
    return Known.PLANS;
  }

  /** The beginnings that are the same for all postures. */
  private static final class Known {

    private static final Speller CONSTANTS = new Speller(SaidValues.NONE);

    private static final List<Root> PLANS = Sections.STARTS.stream()
        .filter(Root::isPlan)
        .flatMap(first -> CONSTANTS.first(first).map(each -> plan(first, each)))
        .toList();

    private static final List<Root> FIXED = Sections.STARTS.stream()
        .filter(each -> !isPlan(each) && !isNamed(each) && !isSaying(each))
        .flatMap(each -> fixed(each, CONSTANTS))
        .toList();
  }

  private static Root plan(Word first, Spelled term) {
    Word of = Sections.stage(first).orElseThrow();
    List<Spelled> stand = List.of(Spelled.of("", Probe.STAND.members().get(0)));
    return of(
        term.code() + "." + of.name() + "(",
        List.of(),
        ")",
        of.on(term.meaning(), Speller.meanings(of, stand)));
  }

  private static boolean isPlan(Word first) {
    return Sections.stage(first)
        .filter(each -> Types.raw(each.parameters().get(0)) == PlanTarget.class)
        .isPresent();
  }

  /** Whether the term is declared by a name, as a record or a partner provider is. */
  private static boolean isNamed(Word first) {
    return Arguments.NAMED.contains(first.name());
  }
}
