package dev.kamae.report;

import static dev.kamae.assessment.rule.Verdict.*;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** How many elements one list shows. */
  static final int LIMIT = 200;

  private static final List<Verdict> ORDER =
      List.of(GAP, UNDECLARED, MET, NOT_APPLICABLE, NO_REFERENCE);

  /**
   * An account and its elements.
   *
   * @param account what was found
   * @param elements of what
   */
  record Row(Account account, List<Kin> elements) {}

  /**
   * Elements of one kind.
   *
   * @param kind what the kind is called
   * @param names what they are called
   */
  record Kin(String kind, List<String> names) {}

  /** Gathers the elements of each account. */
  static final class Gathering {

    private final PageWords words;
    private final Map<Account, List<Element>> found = new LinkedHashMap<>();
    private int left = LIMIT;
    private int dropped;

    Gathering(PageWords words) {
      this.words = words;
    }

    void add(Account account, Element element) {
      found.computeIfAbsent(account, each -> new ArrayList<>()).add(element);
    }

    Rows rows() {
      List<Row> rows = new ArrayList<>();
      found.entrySet().stream()
          .sorted(Comparator.comparing(each -> ORDER.indexOf(each.getKey().verdict())))
          .forEach(each -> addRow(each.getKey(), each.getValue(), rows));
      return new Rows(
          List.copyOf(rows),
          dropped == 0 ? Optional.empty() : Optional.of(words.text("rows.more", dropped)));
    }

    private void addRow(Account account, List<Element> elements, List<Row> rows) {
      List<Element> shown = elements.subList(0, Math.min(left, elements.size()));
      left -= shown.size();
      dropped += elements.size() - shown.size();
      if (!shown.isEmpty()) {
        rows.add(new Row(account, kins(shown)));
      }
    }

    private List<Kin> kins(List<Element> elements) {
      Map<ElementKind, List<String>> names = new EnumMap<>(ElementKind.class);
      elements.forEach(each -> names
          .computeIfAbsent(each.kind(), kind -> new ArrayList<>())
          .add(words.wording().name(each)));
      return names.entrySet().stream()
          .map(each -> new Kin(words.wording().kind(each.getKey()), each.getValue()))
          .toList();
    }
  }
}
