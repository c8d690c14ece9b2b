package dev.kamae.samples.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.remedy.Opening;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.exploring.PostureCode;
import dev.kamae.dsl.exploring.RemedyCode;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.samples.HarborLogistics;
import dev.kamae.samples.Samples;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan that closes the gaps of Harbor Logistics at the pattern that its service demands. */
class PlanOfHarborLogisticsTest {

  private static final Posture POSTURE = new HarborLogistics().posture();
  private static final Pattern PATTERN = POSTURE.pattern().orElseThrow();
  private static final String EVERYTHING =
      "archive, batch1, batch1Ubuntu2004, batch1Billing, db1, db1Ubuntu2404, db1Cargo, edgeFw, log1, log1Ubuntu2404, mirror, router, web1, web1Ubuntu2404, web1Tracking, web2, web2Ubuntu2404, web2Tracking";

  private final Assessment before = AspSaasGuideline.assess(POSTURE, Samples.DATE);
  private final Plan plan = Plan.of(before, PATTERN);

  @Test
  void says_its_steps_in_words_of_the_language() {
    assertEquals(
        """
        liveness().of(batch1).every(minutes(10))
        patches().of(batch1).startedWithin(hours(24)).afterVendorRelease()
        service("container tracking").promising(percent("99"))
        faults().of(FAULTS).tellingContactsWithin(minutes(60))
        followUp().of(PERFORMANCE).within(hours(1))
        log(EXCEPTIONS).keptFor(years(1))
        log(SECURITY_EVENTS).keptFor(years(1))
        standby(COLD).of(log1)
        backup().of(CONFIGURATION).every(weeks(1))
        administrators().by(biometric()).orBy(icCard())
        database("cargo").encryptedWith("AES-256")
        ids("ids-1"), in Y-101
        link("customs")….through("ids-1")
        link("shippers")….through("ids-1")
        faults().of(ids1).tellingContactsWithin(minutes(60))
        ids("ids-1").updatingSignaturesEvery(weeks(3))
        backup().of(CONFIGURATION).checkedAtEveryBackup()
        backup().of(MANAGEMENT).checkedAtEveryBackup()
        backup().of(SERVICE_DATA).checkedAtEveryBackup()
        link("customs").encryptedBy(tls("1.2"))""".replace("FAULTS", EVERYTHING), String.join("\n", RemedyCode.of(plan, POSTURE)));
  }

  @Test
  void leaves_open_nothing_but_its_to_dos() {
    assertEquals(
        """
        PROVIDER 'Harbor Logistics KK': use-warned [II.7.1.3]
        EXTERNAL_LINK 'customs': link-service-level [III.3.2.4]
        BUILDING 'Yokohama DC': outside-flood-zone [III.4.1.1]""",
        plan.toDos().stream()
            .map(each -> "%s: %s %s"
                .formatted(each.element(), each.fact().orElseThrow(), clauses(each.closes())))
            .collect(Collectors.joining("\n")));
    assertEquals(List.of(), plan.questions());
    assertEquals(toDo(), open(plan.appliedTo(POSTURE)));
  }

  private List<Clause> toDo() {
    return plan.toDos().stream()
        .flatMap(each -> each.closes().stream())
        .map(Opening::clause)
        .distinct()
        .sorted(Comparator.comparingInt(Clause::position))
        .toList();
  }

  private static List<String> clauses(List<Opening> openings) {
    return openings.stream().map(each -> each.clause().id()).distinct().toList();
  }

  private List<Clause> open(Posture posture) {
    return before.of(posture).totals(PATTERN).open(Level.ALL).toList();
  }

  @Test
  void can_be_compiled_and_described_once_more(@TempDir Path folder) throws Exception {
    Posture better = plan.appliedTo(POSTURE);

    Posture described = compiled(PostureCode.of(better, "BetterHarbor"), folder).posture();

    assertEquals(toDo(), open(described));
  }

  private static Description compiled(String source, Path folder) throws Exception {
    Path file = folder.resolve("BetterHarbor.java");
    Files.writeString(file, source);
    int faults = ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-proc:none",
            "-encoding",
            "UTF-8",
            "-d",
            folder.toString(),
            file.toString());
    assertEquals(0, faults);
    return description(folder);
  }

  private static Description description(Path folder)
      throws IOException, ReflectiveOperationException {
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(classes, HarborLogistics.class.getClassLoader())) {
      return (Description) loader.loadClass("BetterHarbor").getConstructor().newInstance();
    }
  }
}
