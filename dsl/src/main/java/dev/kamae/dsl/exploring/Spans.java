package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.SpanTerm;
import java.util.List;

/** Lengths of time on both sides of every reference value, the simplest first. */
final class Spans {

  static final List<SpanTerm> ALL = List.of(
      minutes(5),
      minutes(1),
      minutes(6),
      minutes(10),
      minutes(11),
      minutes(20),
      minutes(21),
      minutes(30),
      minutes(31),
      minutes(60),
      minutes(61),
      hours(1),
      hours(5),
      minutes(301),
      hours(12),
      hours(13),
      hours(24),
      hours(25),
      days(1),
      days(2),
      days(3),
      hours(73),
      days(6),
      weeks(1),
      days(8),
      days(20),
      days(21),
      days(28),
      days(30),
      months(1),
      days(31),
      days(32),
      days(90),
      months(3),
      days(92),
      months(6),
      days(184),
      months(7),
      months(12),
      years(1),
      days(365),
      days(366),
      months(13),
      years(5),
      months(59),
      seconds(0));

  private Spans() {}
}
