package dev.kamae.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.Description;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Topic;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody vouches for any more never makes a verdict better. */
class LapsedAttestationsTest {

  private static final Attestation VALID =
      new Attestation("Yamada", Samples.DATE, Samples.DATE, URI.create("https://wiki.example.jp/"));
  private static final Attestation LAPSED = new Attestation(
      "Yamada",
      Samples.DATE.minusDays(9),
      Samples.DATE.minusDays(1),
      URI.create("https://wiki.example.jp/"));

  private static final Set<Verdict> GOOD = Set.of(Verdict.MET, Verdict.NOT_APPLICABLE);

  static Stream<Description> samples() {
    return Samples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void not_one_fact_that_lapses_makes_a_verdict_better(Description sample) {
    Posture posture = sample.posture();
    Assessment before = AspSaasGuideline.assess(posture, Samples.DATE);
    Stream.concat(Stream.of(posture.provider()), posture.topics().stream())
        .flatMap(each -> each.facts().claims().stream())
        .<Fact<?>>map(Claim::fact)
        .distinct()
        .forEach(fact -> assertNoBetter(before, attested(posture, fact::equals, LAPSED), fact));
  }

  private static void assertNoBetter(Assessment before, Posture lapsed, Fact<?> fact) {
    Assessment after = AspSaasGuideline.assess(lapsed, Samples.DATE);
    for (Clause each : before.totals(Pattern.PATTERN_1).clauses()) {
      for (Pattern pattern : Pattern.ALL) {
        Verdict was = before.verdict(each, pattern);
        Verdict is = after.verdict(each, pattern);
        assertFalse(
            is != was && GOOD.contains(is), () -> each.id() + " became " + is + " without " + fact);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_is_vouched_for_on_the_date_is_as_good_as_said(Description sample) {
    Posture posture = sample.posture();
    Posture attested = attested(posture, fact -> true, VALID);

    assertEquals(attested, attested.asOf(Samples.DATE));
    assertEquals(said(posture), said(attested.asOf(Samples.DATE)));
    assertEquals(
        verdicts(AspSaasGuideline.assess(posture, Samples.DATE)),
        verdicts(AspSaasGuideline.assess(attested, Samples.DATE)));
  }

  /** By element, whoever vouches for it. */
  private static List<Map.Entry<ElementName, List<Claim<?>>>> said(Posture posture) {
    return posture
        .elements()
        .map(each -> Map.entry(ElementName.of(each), each.facts().claims()))
        .toList();
  }

  private static List<Verdict> verdicts(Assessment assessment) {
    return assessment.totals(Pattern.PATTERN_1).clauses().stream()
        .flatMap(each -> Pattern.ALL.stream().map(at -> assessment.verdict(each, at)))
        .toList();
  }

  private static Posture attested(
      Posture posture, Predicate<Fact<?>> wanted, Attestation attestation) {
    return Posture.builder()
        .provider(attested(posture.provider(), wanted, attestation))
        .description(posture.description())
        .addAllServices(posture.services())
        .addAllPlaces(posture.places())
        .addAllOperators(posture.operators())
        .addAllComponents(posture.components())
        .addAllSegments(posture.segments())
        .addAllLinks(posture.links())
        .addAllTopics(posture.topics().stream()
            .map(each -> attested(each, wanted, attestation))
            .toList())
        .addAllExclusions(posture.exclusions())
        .addAllTargets(posture.targets())
        .addAllWaivers(posture.waivers())
        .build();
  }

  private static Topic attested(Topic topic, Predicate<Fact<?>> wanted, Attestation attestation) {
    return Topic.builder()
        .name(topic.name())
        .kind(topic.kind())
        .term(topic.term())
        .facts(Facts.of(topic.facts().claims().stream()
            .<Claim<?>>map(each -> wanted.test(each.fact()) ? each.attested(attestation) : each)
            .toList()))
        .source(topic.source())
        .build();
  }
}
