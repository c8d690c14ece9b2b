package dev.kamae.samples.surface;

import static dev.kamae.dsl.Words.provider;
import static dev.kamae.dsl.testing.PostureAssertions.acceptedGaps;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_3;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.exploring.Difference;
import dev.kamae.assessment.exploring.Snapshot;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.exploring.Postures;
import dev.kamae.dsl.exploring.Terms;
import dev.kamae.guideline.Demand;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.facility.Country;
import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.Said;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import dev.kamae.quantity.Yearly;
import dev.kamae.report.ReportIndex;
import dev.kamae.report.Reports;
import dev.kamae.source.SourceRoots;
import dev.kamae.wording.Language;
import dev.kamae.wording.Table;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every message that Javadoc quotes of a refused argument or call is the one that is given, letter for letter. */
class QuotedMessagesTest {

  private static final java.util.regex.Pattern QUOTED = java.util.regex.Pattern.compile(
      "@throws (IllegalArgumentException|IllegalStateException) \"(.*?)\"(?= \\*/| \\*? ?@|$)");

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final Description ACME = () -> provider("Acme");
  private static final Assessment JUDGED = AspSaasGuideline.assess(ACME.posture(), DAY);

  private final Map<String, Executable> refused = new TreeMap<>();

  @Test
  void what_is_quoted_is_what_is_said() throws IOException {
    ofValues();
    ofAssessments();
    ofExploring();
    ofReports();

    assertEquals(String.join("\n", refused.keySet()), String.join("\n", quoted()));
    refused.forEach((message, call) -> assertEquals(
        message, assertThrows(RuntimeException.class, call, message).getMessage()));
  }

  private void ofValues() {
    refused.put("-5 minutes: a span is zero or more", () -> Span.of(-5, Unit.MINUTES));
    refused.put("1001 years: a span is at most 1000 years", () -> Span.of(1001, Unit.YEARS));
    refused.put(
        "PT9000H per year: a year has PT8760H", () -> new Yearly(Span.of(9000, Unit.HOURS)));
    refused.put(
        "P1M per year: say it in weeks, days, hours, minutes or seconds",
        () -> new Yearly(Span.of(1, Unit.MONTHS)));
    refused.put("100.5 %: a percentage lies between 0 and 100", () -> Percent.of("100.5"));
    refused.put(
        "99.12345678901 %: a percentage has at most 10 decimals",
        () -> Percent.of("99.12345678901"));
    refused.put(
        "'high': a percentage is written in digits, such as 99.95", () -> Percent.of("high"));
    refused.put(
        "-1 generations: a number of generations is zero or more", () -> new Generations(-1));
    refused.put(
        "an alternative names at least one method",
        () -> new AuthenticationPolicy(List.of(Set.of())));
    refused.put(
        "TLS 1.4: known versions are 1.0, 1.1, 1.2, 1.3",
        () -> new Protocol(Protocol.Kind.TLS, Optional.of("1.4")));
    refused.put(
        "WIREGUARD 2: this protocol has no versions",
        () -> new Protocol(Protocol.Kind.WIREGUARD, Optional.of("2")));
    refused.put(
        "confidentiality is HIGH or LOW, not MIDDLE",
        () -> Pattern.demanding(Demand.MIDDLE, Demand.LOW));
    refused.put(
        "'5 minutes' is no value of III.1.1.1.a", () -> Item.LIVENESS_INTERVAL.value("5 minutes"));
    refused.put("'XX' is no country code of ISO 3166, such as JP", () -> new Country("XX"));
    refused.put(
        "'file:///a': a link starts with http:// or https:// and names a host",
        () -> new Attestation("Mori", DAY, DAY, URI.create("file:///a")));
    refused.put("no value was said", () -> Said.nothing().get());
  }

  private void ofAssessments() {
    refused.put("-1 days of notice: it is zero or more", () -> Waivers.over(JUDGED, PATTERN_1, -1));
    refused.put(
        "a difference is between two snapshots at one pattern, not at 1 and 3",
        () -> Difference.between(Snapshot.of(JUDGED, PATTERN_1), Snapshot.of(JUDGED, PATTERN_3)));
    refused.put(
        "there is no message 'x'",
        () -> Table.of(Reports.class, Language.ENGLISH, "report_text").text("x"));
    refused.put(
        "there is no table of messages at /META-INF/kamae/x_en.properties",
        () -> Table.of(Reports.class, Language.ENGLISH, "x"));
    refused.put(
        "a source root is a folder below the repository, such as 'src/main/java', not '/home'",
        () -> SourceRoots.of(Path.of(""), "/home"));
    refused.put(
        "a repository is published at an address that begins with https:// or http://,"
            + " not 'file:///home/acme'",
        () -> SourceRoots.NONE.linkedAt("file:///home/acme"));
  }

  private void ofExploring() {
    refused.put(
        "20 to 1: the first is zero or more, the second is no less",
        () -> Postures.postures().withServices(20, 1));
    refused.put(
        "1 to 20 components and 0 to 0 buildings: a component stands in a building",
        () -> Postures.postures().withComponents(1, 20).withBuildings(0, 0));
    refused.put(
        "2 to 3 links and 0 to 0 components: a link leads to a component",
        () -> Postures.postures().withComponents(0, 0).withLinks(2, 3));
    refused.put(
        "no word makes a String out of 0 components that stand", () -> Terms.of(String.class));
    refused.put(
        "'../acme.gaps' is no name of a file beside a test", () -> acceptedGaps("../acme.gaps"));
    refused.put(
        "Ⅲ.1.1.1 ⅰ is a best practice: it is advice, which no gate asks for",
        () -> assertThat(JUDGED).at(PATTERN_1).meets(Practice.III_1_1_1_I));
  }

  private void ofReports() {
    Reports reports = Reports.of(JUDGED).at(PATTERN_1);
    refused.put("no folder was said: say in(folder)", () -> reports.text().write());
    refused.put(
        "no report was asked for: say html(), pictures(), text(), json(), csv(), sarif(), markdown()"
            + " or oscal()",
        () -> reports.in(Path.of("target")).write());
    refused.put(
        "no pattern is known: say at(PATTERN_1), or let a service of 'Acme' say"
            + " demanding(confidentiality(...), availability(...))",
        () -> Reports.of(JUDGED).in(Path.of("target")).text().write());
    refused.put(
        "there is no folder of templates at 'own'",
        () -> reports.in(Path.of("target")).templatesIn(Path.of("own")).text().write());
    ReportIndex index = ReportIndex.in(Path.of("target"));
    refused.put("'../acme' is no name of a folder", () -> index.with("../acme", reports));
    refused.put(
        "there are reports in 'acme' already",
        () -> index.with("acme", reports).with("acme", reports));
  }

  private static Set<String> quoted() throws IOException {
    Set<String> quoted = new TreeSet<>();
    for (String module : PublicTypes.modules()) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path each : files.filter(file -> file.toString().endsWith(".java")).toList()) {
          String page =
              Files.readString(each).replaceAll("\\R *\\*(?!/)", " ").replaceAll("\\s+", " ");
          Matcher quote = QUOTED.matcher(page);
          while (quote.find()) {
            quoted.add(quote.group(2));
          }
        }
      }
    }
    return quoted;
  }
}
