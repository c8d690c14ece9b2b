package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.exploring.Difference;
import dev.kamae.assessment.exploring.ElementShift;
import dev.kamae.assessment.exploring.Shift;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.exploring.Postures;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A report says of anything that can be described what its assessment said. */
class EarlierReportProperties {

  @Provide
  Arbitrary<Posture> postures() {
    return Postures.postures();
  }

  private static Assessment assessed(Posture posture) {
    return AspSaasGuideline.assess(posture, SmallPosture.DATE);
  }

  private static EarlierReport written(Assessment assessment, Pattern pattern, Judged now) {
    return EarlierReport.read(
        new JsonText(Path.of("report.json"), JsonReport.of(assessment, pattern)), now);
  }

  @Property(tries = 20)
  void nothing_has_changed_since_a_report_of_the_same(
      @ForAll("postures") Posture posture, @ForAll Pattern pattern) {
    Assessment assessment = assessed(posture);
    Judged now = Judged.of(assessment, pattern);

    Change change = Change.between(written(assessment, pattern, now), now);

    assertEquals(List.of(), changes(change.difference()));
    assertEquals(List.of(), change.difference().forWorse());
  }

  @Property(tries = 20)
  void what_has_changed_since_a_report_has_changed_since_its_assessment(
      @ForAll("postures") Posture before, @ForAll("postures") Posture after) {
    Assume.that(before.provider().name().equals(after.provider().name()));
    Assessment earlier = assessed(before);
    Judged now = Judged.of(assessed(after), Pattern.PATTERN_2);

    Change change = Change.between(written(earlier, Pattern.PATTERN_2, now), now);

    assertEquals(
        changes(Difference.between(earlier, now.assessment(), Pattern.PATTERN_2)),
        changes(change.difference()));
  }

  private static List<String> changes(Difference difference) {
    return Stream.concat(difference.clauses().stream(), difference.practices().stream())
        .flatMap(EarlierReportProperties::changes)
        .sorted()
        .toList();
  }

  private static Stream<String> changes(ClauseShift shift) {
    Stream<String> elements = shift.elements().stream()
        .filter(each -> each.shift() != Shift.UNCHANGED)
        .map(EarlierReportProperties::change);
    return shift.shift() == Shift.UNCHANGED
        ? elements
        : Stream.concat(Stream.of(shift.clause() + " " + shift.shift()), elements);
  }

  private static String change(ElementShift shift) {
    return shift.point().clause() + " " + shift.point().element().name() + " "
        + shift.point().claim().id() + " " + shift.shift();
  }
}
