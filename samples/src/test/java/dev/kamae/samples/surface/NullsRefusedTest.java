package dev.kamae.samples.surface;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.exploring.PatternMatrix;
import dev.kamae.assessment.exploring.PatternPlans;
import dev.kamae.assessment.exploring.WhatIf;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.testing.PostureAssertions;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.quantity.Span;
import dev.kamae.report.Reports;
import dev.kamae.report.SourceRoots;
import dev.kamae.samples.AcmePayroll;
import dev.kamae.samples.HarborLogistics;
import dev.kamae.samples.Samples;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No public word takes null: each refuses it with a message that names the argument, or in the language the word. */
class NullsRefusedTest {

  private static final int FEWEST_TRIED = 500;

  @Test
  void every_argument_of_every_public_word_is_refused_by_name() {
    List<Class<?>> types = PublicTypes.modules().stream()
        .flatMap(each -> PublicTypes.of(each).stream())
        .toList();
    Pool pool = pool(types);
    List<NullCall> calls = types.stream().flatMap(NullCall::of).toList();

    assertEquals(
        "",
        calls.stream()
            .flatMap(each -> each.wrong(pool).stream())
            .sorted()
            .collect(joining("\n")));
    assertTrue(calls.size() > FEWEST_TRIED, () -> "only " + calls.size() + " were tried");
  }

  private static Pool pool(List<Class<?>> types) {
    Posture posture = new HarborLogistics().posture();
    Assessment assessment = AspSaasGuideline.assess(posture, Samples.DATE);
    Pool pool = new Pool(List.of(
        new HarborLogistics(),
        assessment,
        AspSaasGuideline.assess(new AcmePayroll().posture(), Samples.DATE),
        "99",
        1,
        1L,
        true,
        Samples.DATE,
        URI.create("https://example.jp/"),
        BigDecimal.ONE,
        Path.of("none"),
        new StringWriter()));
    for (int i = 0; i < 4; i++) {
      pool.grow(types);
    }
    return pool;
  }
}
