package dev.kamae.report;

import java.time.LocalDate;

/** Reads an earlier report from top to bottom. */
final class EarlierReader {

  private final JsonInput in;
  private final Judged now;
  private final EarlierFound found;
  private final EarlierClauses clauses;
  private final EarlierRest rest;
  private LocalDate date = LocalDate.MIN;

  EarlierReader(JsonInput in, Judged now) {
    this.in = in;
    this.now = now;
    this.found = new EarlierFound(now);
    this.clauses = new EarlierClauses(in, now, found);
    this.rest = new EarlierRest(in);
  }

  EarlierReport read() {
    in.object()
        .with("$schema", this::schema)
        .with("schemaVersion", this::version)
        .with("tool", rest::tool)
        .with("guideline", this::guideline)
        .with("provider", this::provider)
        .with("description", in::text)
        .with("pattern", this::pattern)
        .with("date", this::date)
        .with("measures", clauses::measures)
        .with("gaps", rest::gaps)
        .with("waivers", () -> in.list(rest::waiver))
        .with("attestations", () -> in.list(rest::attestation))
        .maybe("change", rest::change)
        .read();
    in.end();
    return new EarlierReport(date, now.pattern(), found.verdicts(), found.found());
  }

  private void schema() {
    JsonText.Place place = in.place();
    String schema = in.text();
    if (!schema.equals(JsonReport.SCHEMA)) {
      throw place.wrong("reports of the form '" + JsonReport.SCHEMA + "' are read, not of '"
          + Harmless.text(schema) + "'");
    }
  }

  private void version() {
    JsonText.Place place = in.place();
    long version = in.number();
    if (version != JsonReport.SCHEMA_VERSION) {
      throw place.wrong("reports of version " + JsonReport.SCHEMA_VERSION
          + " of the form are read, not of version " + version);
    }
  }

  private void guideline() {
    JsonText.Place place = in.place();
    in.object()
        .with("date", () -> same(place, Edition.DATE))
        .with("sha256", () -> same(place, Edition.SHA_256))
        .read();
  }

  private void same(JsonText.Place place, String expected) {
    if (!in.text().equals(expected)) {
      throw place.wrong("this report is held against another guideline");
    }
  }

  private void provider() {
    JsonText.Place place = in.place();
    String provider = in.text();
    String expected = now.assessment().posture().provider().name();
    if (!provider.equals(expected)) {
      throw place.wrong("this is a report of '" + Harmless.text(provider) + "', not of '"
          + Harmless.text(expected) + "'");
    }
  }

  private void pattern() {
    JsonText.Place place = in.place();
    long pattern = in.number();
    if (pattern != now.pattern().number()) {
      throw place.wrong("this is a report at pattern " + pattern + ", not at pattern "
          + now.pattern().number());
    }
  }

  private void date() {
    JsonText.Place place = in.place();
    date = rest.day();
    if (date.isAfter(now.assessment().date())) {
      throw place.wrong(
          "this report is of " + date + ", which is after " + now.assessment().date());
    }
  }
}
