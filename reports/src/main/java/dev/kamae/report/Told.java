package dev.kamae.report;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an earlier report tells of a clause, member by member as it is read. */
final class Told {

  final JsonText.Place place;
  final List<Sentence> sentences = new ArrayList<>();
  final List<Element> elements = new ArrayList<>();
  String id = "";
  Verdict verdict = Verdict.UNDECLARED;

  Told(JsonText.Place place) {
    this.place = place;
  }

  /** What is told of a sentence. */
  static final class Sentence {

    final JsonText.Place place;
    final List<Element> elements = new ArrayList<>();
    String scope = "";
    String claim = "";

    Sentence(JsonText.Place place) {
      this.place = place;
    }
  }

  /** What is told of an element. */
  static final class Element {

    final JsonText.Place place;
    String name = "";
    ElementKind kind = ElementKind.PROVIDER;
    Verdict verdict = Verdict.UNDECLARED;
    Optional<String> declared = Optional.empty();
    boolean denied;

    Element(JsonText.Place place) {
      this.place = place;
    }

    Element named(String another) {
      Element named = new Element(place);
      named.name = another;
      named.kind = kind;
      named.verdict = verdict;
      return named;
    }
  }
}
