package dev.kamae.report;

import dev.kamae.assessment.Severity;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import dev.kamae.guideline.Priority;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.List;

/** Reads what an earlier report says of every clause. */
final class EarlierClauses {

  private final JsonInput in;
  private final Judged now;
  private final EarlierRest rest;
  private final EarlierFound found;

  EarlierClauses(JsonInput in, Judged now, EarlierFound found) {
    this.in = in;
    this.now = now;
    this.rest = new EarlierRest(in);
    this.found = found;
  }

  void measures() {
    in.list(this::measure);
    found.missing().ifPresent(each -> {
      throw in.place().wrong("before this, " + each.id() + " is missing");
    });
  }

  private void measure() {
    Told told = new Told(in.place());
    in.object()
        .with("id", () -> told.id = in.text())
        .with("priority", () -> in.oneOf(Priority.class))
        .with("verdict", () -> told.verdict = in.oneOf(Verdict.class))
        .with("severity", () -> in.maybe(() -> in.oneOf(Severity.class)))
        .with("open", () -> in.list(rest::openFact))
        .with("sentences", () -> in.list(() -> sentence(told)))
        .with("items", () -> in.list(this::item))
        .with("practices", () -> in.list(this::practice))
        .read();
    Measure measure = found.clause(Measure.class, told);
    found.sentences(measure, told, now.assessment().of(measure).requirement());
  }

  private void practice() {
    Told told = new Told(in.place());
    in.object()
        .with("id", () -> told.id = in.text())
        .with("verdict", () -> told.verdict = in.oneOf(Verdict.class))
        .with("sentences", () -> in.list(() -> sentence(told)))
        .read();
    Practice practice = found.clause(Practice.class, told);
    found.sentences(practice, told, now.assessment().of(practice));
  }

  private void sentence(Told told) {
    Told.Sentence sentence = new Told.Sentence(in.place());
    told.sentences.add(sentence);
    in.object()
        .with("scope", () -> sentence.scope = in.text())
        .with("claim", () -> sentence.claim = in.text())
        .with(
            "asks", () -> in.object().with("en", in::text).with("ja", in::text).read())
        .with("found", () -> in.list(() -> sentence.elements.addAll(elements())))
        .read();
  }

  private List<Told.Element> elements() {
    Told.Element element = new Told.Element(in.place());
    List<String> names = new ArrayList<>();
    in.object()
        .with("verdict", () -> element.verdict = in.oneOf(Verdict.class))
        .with("kind", () -> element.kind = in.oneOf(ElementKind.class))
        .with("names", () -> in.list(() -> names.add(in.text())))
        .read();
    return names.stream().map(element::named).toList();
  }

  private void item() {
    Told told = new Told(in.place());
    in.object()
        .with("id", () -> told.id = in.text())
        .with("kind", in::text)
        .with("starred", in::truth)
        .with("references", () -> in.list(in::text))
        .with("reference", in::text)
        .with("ownTarget", () -> in.maybe(rest::ownTarget))
        .with("inheritedFrom", () -> in.maybe(in::text))
        .with("verdict", () -> told.verdict = in.oneOf(Verdict.class))
        .with("verdicts", () -> in.list(() -> in.oneOf(Verdict.class)))
        .with("severity", () -> in.maybe(() -> in.oneOf(Severity.class)))
        .with("elements", () -> in.list(() -> told.elements.add(element())))
        .read();
    Item<?> item = found.clause(Item.class, told);
    found.elements(item, told);
  }

  private Told.Element element() {
    Told.Element element = new Told.Element(in.place());
    in.object()
        .with("name", () -> element.name = in.text())
        .with("kind", () -> element.kind = in.oneOf(ElementKind.class))
        .with("declared", () -> element.declared = in.maybe(in::text))
        .with("denied", () -> element.denied = in.truth())
        .with("verdict", () -> element.verdict = in.oneOf(Verdict.class))
        .with("source", rest::source)
        .read();
    return element;
  }
}
