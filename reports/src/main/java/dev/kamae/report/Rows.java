package dev.kamae.report;

import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.SourceLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of accounts, each with the elements that it holds of; what is open comes first.
 *
 * @param rows the accounts
 * @param more how many elements are left out, if some are
 */
record Rows(List<Row> rows, Optional<String> more) {

  /** How many names are read at once. */
  private static final int FEW = 24;

  /**
   * An account and its elements.
   *
   * @param account what was found
   * @param elements of what
   * @param many how many elements, where their names are more than anybody wants to read at once
   * @param source the line that said it, or that lacks it, where it is the same for all of them
   * @param closing what the description would say to close it, where that is asked for
   */
  record Row(
      Account account,
      List<Line> elements,
      Optional<String> many,
      Optional<Source> source,
      List<String> closing) {}

  /**
   * Elements of one line of the source.
   *
   * @param kins the elements by kind
   * @param source the line, where the elements of the account differ in it
   */
  record Line(List<Kin> kins, Optional<Source> source) {}

  /**
   * Elements of one kind.
   *
   * @param kind what the kind is called
   * @param names what they are called
   */
  record Kin(String kind, List<String> names) {}

  private record Seen(Element element, Source source, List<Wanted> wanted) {}

  /** Gathers the elements of each account. */
  static final class Gathering {

    private final PageWords words;
    private final Map<Account, List<Seen>> found = new LinkedHashMap<>();

    Gathering(PageWords words) {
      this.words = words;
    }

    void add(Account account, Element element, SourceLine source) {
      add(account, element, source, List.of());
    }

    /** With what would close it. */
    void add(Account account, Element element, SourceLine source, List<Wanted> wanted) {
      found
          .computeIfAbsent(account, each -> new ArrayList<>())
          .add(new Seen(element, words.source(source), wanted));
    }

    /** The rows, and how many elements are left out, which stand elsewhere. */
    Rows rows(int left, Elsewhere elsewhere) {
      return new Rows(
          found.entrySet().stream()
              .map(each -> row(each.getKey(), each.getValue()))
              .toList(),
          elsewhere.more("rows.more", left, words));
    }

    private Row row(Account account, List<Seen> shown) {
      Source first = shown.get(0).source();
      boolean same = shown.stream().allMatch(each -> each.source().equals(first));
      return new Row(
          account,
          lines(shown, same),
          shown.size() <= FEW
              ? Optional.empty()
              : Optional.of(words.text("rows.many", shown.size())),
          same ? Optional.of(first) : Optional.empty(),
          Closing.saying(shown.stream().flatMap(each -> each.wanted().stream()).toList()));
    }

    private List<Line> lines(List<Seen> shown, boolean same) {
      Map<Source, List<Seen>> lines = new LinkedHashMap<>();
      shown.forEach(each ->
          lines.computeIfAbsent(each.source(), source -> new ArrayList<>()).add(each));
      return lines.entrySet().stream()
          .map(each ->
              new Line(kins(each.getValue()), same ? Optional.empty() : Optional.of(each.getKey())))
          .toList();
    }

    private List<Kin> kins(List<Seen> shown) {
      Map<ElementKind, List<String>> kinds = new EnumMap<>(ElementKind.class);
      shown.forEach(each -> kinds
          .computeIfAbsent(each.element().kind(), kind -> new ArrayList<>())
          .add(words.wording().name(each.element())));
      return kinds.entrySet().stream()
          .map(each -> new Kin(
              words.wording().kind(each.getKey()),
              each.getValue().stream().distinct().toList()))
          .toList();
    }
  }
}
