package dev.kamae.report;

import dev.kamae.assessment.WaiverState;
import dev.kamae.assessment.exploring.Shift;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.ElementKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads those parts of an earlier report that nothing is compared with, as strictly as all else. */
final class EarlierRest {

  private final JsonInput in;

  EarlierRest(JsonInput in) {
    this.in = in;
  }

  void tool() {
    in.object().with("name", in::text).with("version", in::text).read();
  }

  void gaps() {
    in.object()
        .with("starred", this::headCount)
        .with("basic", this::headCount)
        .with("recommended", this::headCount)
        .with("all", this::headCount)
        .with("practices", this::headCount)
        .read();
  }

  private void headCount() {
    in.object().with("without", in::number).with("with", in::number).read();
  }

  void source() {
    in.object()
        .with("file", in::text)
        .with("line", in::number)
        .with("path", () -> in.maybe(in::text))
        .read();
  }

  void openFact() {
    in.object()
        .with("verdict", () -> in.oneOf(Verdict.class))
        .with("name", in::text)
        .with("fact", in::text)
        .with("source", this::source)
        .read();
  }

  boolean ownTarget() {
    in.object()
        .with("value", in::text)
        .with("verdict", () -> in.oneOf(Verdict.class))
        .read();
    return true;
  }

  void waiver() {
    in.object()
        .with("clause", in::text)
        .with("state", () -> in.oneOf(WaiverState.class))
        .with("element", () -> in.maybe(this::element))
        .with("accepted", () -> in.maybe(in::text))
        .with("facts", () -> in.list(in::text))
        .with("reason", in::text)
        .with("owner", in::text)
        .with("lastDay", this::day)
        .with("gapsOf", () -> in.list(in::text))
        .with("source", this::source)
        .read();
  }

  private boolean element() {
    in.object()
        .with("name", in::text)
        .with("kind", () -> in.oneOf(ElementKind.class))
        .read();
    return true;
  }

  void attestation() {
    in.object()
        .with("name", in::text)
        .with("kind", () -> in.oneOf(ElementKind.class))
        .with("fact", in::text)
        .with("counts", in::truth)
        .with("by", in::text)
        .with("on", this::day)
        .with("until", this::day)
        .with("evidence", in::text)
        .with("source", this::source)
        .read();
  }

  void change() {
    in.object()
        .with("since", this::day)
        .with("clauses", () -> in.list(this::clause))
        .with("elements", () -> in.list(this::changed))
        .with("transitions", () -> in.list(this::transition))
        .read();
  }

  private void clause() {
    in.object()
        .with("id", in::text)
        .with("shift", () -> in.oneOf(Shift.class))
        .with("before", () -> in.oneOf(Verdict.class))
        .with("after", () -> in.oneOf(Verdict.class))
        .read();
  }

  private void changed() {
    in.object()
        .with("clause", in::text)
        .with("kind", () -> in.oneOf(ElementKind.class))
        .with("name", in::text)
        .with("claim", () -> in.maybe(in::text))
        .with("shift", () -> in.oneOf(Shift.class))
        .with("before", () -> in.maybe(this::side))
        .with("after", () -> in.maybe(this::side))
        .read();
  }

  private boolean side() {
    in.object()
        .with("verdict", () -> in.oneOf(Verdict.class))
        .with("declared", () -> in.maybe(in::text))
        .with("denied", in::truth)
        .read();
    return true;
  }

  private void transition() {
    in.object()
        .with("before", () -> in.oneOf(Verdict.class))
        .with("after", () -> in.oneOf(Verdict.class))
        .with("count", in::number)
        .read();
  }

  /** A day, such as 2026-04-01. */
  LocalDate day() {
    JsonText.Place place = in.place();
    String text = in.text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw place.wrong("'" + Harmless.text(text) + "' is no day, such as 2026-04-01");
    }
  }
}
