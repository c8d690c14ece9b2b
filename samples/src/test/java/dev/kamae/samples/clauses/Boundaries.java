package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.SpanTerm;
import java.util.Map;

/** For each printed span, the laxest value that still meets it and the strictest that misses it. */
final class Boundaries {

  private static final Map<String, Boundary> AT_MOST = Map.ofEntries(
      Map.entry("PT5M", new Boundary(minutes(5), seconds(301))),
      Map.entry("PT10M", new Boundary(minutes(10), seconds(601))),
      Map.entry("PT20M", new Boundary(minutes(20), seconds(1_201))),
      Map.entry("PT30M", new Boundary(minutes(30), seconds(1_801))),
      Map.entry("PT60M", new Boundary(hours(1), seconds(3_601))),
      Map.entry("PT1H", new Boundary(minutes(60), seconds(3_601))),
      Map.entry("PT5H", new Boundary(hours(5), seconds(18_001))),
      Map.entry("PT12H", new Boundary(hours(12), seconds(43_201))),
      Map.entry("PT24H", new Boundary(days(1), seconds(86_401))),
      Map.entry("P1D", new Boundary(hours(24), hours(25))),
      Map.entry("P3D", new Boundary(hours(72), hours(73))),
      Map.entry("P1W", new Boundary(days(7), days(8))),
      Map.entry("P3W", new Boundary(days(21), days(22))),
      Map.entry("P1M", new Boundary(days(28), days(29))),
      Map.entry("P3M", new Boundary(days(89), days(90))),
      Map.entry("P6M", new Boundary(days(181), days(182))),
      Map.entry("P1Y", new Boundary(days(365), days(366))));

  private static final Map<String, Boundary> AT_LEAST = Map.ofEntries(
      Map.entry("P1W", new Boundary(days(7), days(6))),
      Map.entry("P1M", new Boundary(days(31), days(30))),
      Map.entry("P3M", new Boundary(days(92), days(91))),
      Map.entry("P6M", new Boundary(days(184), days(183))),
      Map.entry("P1Y", new Boundary(days(366), days(365))),
      Map.entry("P5Y", new Boundary(days(1_827), days(1_826))));

  private Boundaries() {}

  static Boundary of(String kind, String reference) {
    return (kind.equals("AT_MOST") ? AT_MOST : AT_LEAST).get(reference);
  }

  /** The laxest span that meets a reference and the strictest that misses it. */
  record Boundary(SpanTerm meets, SpanTerm misses) {}
}
