package dev.kamae.report;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.*;
import static dev.kamae.guideline.Measure.III_4_1_1;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.operation.BackupTarget;
import dev.kamae.posture.operation.LogKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The smallest and the largest numbers that can be said, in every report and read back from one. */
class NumbersReportedTest {

  private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
  private static final ServerTerm WEB = server("web");

  @TempDir
  private Path folder;

  private static ProviderTerm saying(
      SpanTerm interval, SpanTerm span, int count, String share, int floor, int year) {
    return provider("Acme")
        .housedIn(building("Tokyo").with(serverRoom("1").onFloor(floor).holding(WEB)))
        .hostedBy(
            operator("Cloud")
                .provenBy(certificate("ISO")
                    .issuedOn(1000, 1, 1)
                    .validUntil(year, 12, 31)
                    .covering(III_4_1_1)),
            region("tokyo").holding(server("hosted")))
        .offering(service("payroll")
            .demanding(confidentiality(HIGH), availability(HIGH))
            .promising(percent(share)))
        .watching(liveness().of(WEB).every(interval).tellingAllUsersWithin(span))
        .keeping(
            log(LogKind.USAGE).keptFor(span),
            backup().of(BackupTarget.SERVICE_DATA).every(interval).generations(count))
        .targeting(BACKUP_GENERATIONS, count)
        .targeting(AVAILABILITY_OF_SERVICE, percent(share))
        .accepting(gap(USAGE_LOG_RETENTION, days(0))
            .ofEveryElement()
            .because("later")
            .ownedBy("Mori")
            .until(year, 12, 31));
  }

  private void assertReported(ProviderTerm provider, String... values) throws IOException {
    Description description = () -> provider;
    Assessment assessment = AspSaasGuideline.assess(description.posture(), LEAP_DAY);

    assertTrue(new AllFormats(folder, assessment).check(assessment) > 15);

    String text = Files.readString(folder.resolve("report.json"));
    for (String each : values) {
      assertTrue(text.contains("\"" + each + "\""), each);
    }
    Reports again = Reports.of(assessment)
        .at(Pattern.PATTERN_1)
        .in(folder)
        .since(folder.resolve("report.json"));
    assertTrue(again.change().orElseThrow().isEmpty());
    again.html().write();
  }

  private String buildings() throws IOException {
    return Files.readString(folder.resolve("buildings.en.svg"));
  }

  @Test
  void the_smallest() throws IOException {
    assertReported(saying(seconds(1), seconds(0), 0, "0", -5000, 1000), "PT1S", "PT0S", "0%");
  }

  @Test
  void the_largest() throws IOException {
    assertReported(
        saying(years(1_000), months(12_000), Integer.MAX_VALUE, "100", 5000, 9999),
        "P1000Y",
        "P12000M",
        "2147483647",
        "100%");
    assertReported(
        saying(
            seconds(31_536_000_000L),
            minutes(525_600_000),
            Integer.MAX_VALUE,
            "99.9999999999",
            Integer.MAX_VALUE,
            9999),
        "PT31536000000S",
        "PT525600000M",
        "99.9999999999%");
  }
}
