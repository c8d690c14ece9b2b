package dev.kamae.assessment.measures;

import static dev.kamae.posture.component.ComponentFacts.DATABASE_HOLDS;
import static dev.kamae.posture.operation.UpkeepFacts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.component.PlatformType;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.facility.Operator;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.posture.organisation.InformationKind;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Components that are judged together come to what each of them comes to alone. */
class TogetherProperties {

  private static final LocalDate DATE = LocalDate.of(2026, 4, 1);
  private static final SourceLine LINE = new SourceLine("dev.example.Acme", "Acme.java", 1);
  private static final ElementKind[] KINDS = {
    ElementKind.APPLICATION, ElementKind.PLATFORM, ElementKind.SERVER, ElementKind.NETWORK_DEVICE
  };

  @Property(tries = 150)
  void every_verdict_is_that_of_the_element_alone(
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 80) int components,
      @ForAll @IntRange(min = 1, max = 6) int facts) {
    Assessment assessment = AspSaasGuideline.assess(posture(random, components, facts), DATE);

    for (var measure : assessment.measures()) {
      hold(measure.requirement());
      measure.practices().forEach(TogetherProperties::hold);
      measure.items().forEach(TogetherProperties::hold);
    }
  }

  private static void hold(ClauseResult clause) {
    List<String> open = clause.evidence().stream()
        .filter(each -> each.verdict().isOpen() && clause.verdict() != Verdict.NOT_APPLICABLE)
        .map(TogetherProperties::text)
        .toList();
    assertEquals(open, clause.open().stream().map(TogetherProperties::text).toList());
  }

  private static String text(Finding finding) {
    return finding.element().kind() + " " + finding.element().name() + " " + finding.claim() + " "
        + finding.verdict() + " " + finding.outOfDate().isPresent();
  }

  private static <V> void hold(ItemResult<V> item) {
    for (Pattern pattern : Pattern.ALL) {
      List<ElementResult<V>> all = item.elements();
      if (!all.isEmpty()) {
        List<String> open = all.stream()
            .filter(
                each -> each.verdict(pattern).isOpen() && item.verdict(pattern).isOpen())
            .map(each -> text(each, pattern))
            .toList();
        assertEquals(
            open, item.open(pattern).stream().map(each -> text(each, pattern)).toList());
      }
    }
  }

  private static String text(ElementResult<?> result, Pattern pattern) {
    return result.element().kind() + " " + result.element().name() + " " + result.verdict(pattern)
        + " " + result.missesTarget() + " " + result.outOfDate().isPresent();
  }

  private static Posture posture(Random random, int components, int facts) {
    Facts wide = facts(random, facts);
    Facts[] plans = {Facts.NONE, wide, facts(random, facts).orElse(wide)};
    Posture.Builder posture = Posture.builder()
        .provider(topic())
        .description("dev.example.Acme")
        .addOperator(operator("lasting", LocalDate.of(2026, 12, 31)))
        .addOperator(operator("lapsed", LocalDate.of(2026, 3, 31)));
    if (random.nextBoolean()) {
      posture.addTarget(new OwnTarget<>(Item.LIVENESS_INTERVAL, Span.of(4, Unit.MINUTES), LINE));
    }
    for (int i = 0; i < components; i++) {
      ElementKind kind = KINDS[random.nextInt(KINDS.length)];
      boolean database = kind == ElementKind.PLATFORM && random.nextBoolean();
      Facts own = random.nextInt(4) == 0 ? Facts.NONE : facts(random, facts);
      posture.addComponent(Component.builder()
          .name("c" + i)
          .kind(kind)
          .platform(database ? Optional.of(PlatformType.DATABASE) : Optional.empty())
          .place("Tokyo")
          .operator(
              random.nextInt(3) == 0
                  ? Optional.of(random.nextBoolean() ? "lasting" : "lapsed")
                  : Optional.empty())
          .facts(own.orElse(plans[random.nextInt(plans.length)]))
          .source(LINE)
          .build());
    }
    return posture.build();
  }

  private static Topic topic() {
    return Topic.builder()
        .kind(ElementKind.PROVIDER)
        .name("Acme")
        .facts(Facts.NONE)
        .source(LINE)
        .build();
  }

  private static Operator operator(String name, LocalDate until) {
    return Operator.builder()
        .name(name)
        .addEvidence(Evidence.builder()
            .title("report")
            .issued(LocalDate.of(2026, 1, 1))
            .lastDay(until)
            .addClause(Measure.III_1_1_1)
            .addClause(Measure.III_1_1_6)
            .source(LINE)
            .build())
        .source(LINE)
        .build();
  }

  private static Facts facts(Random random, int most) {
    List<Claim<?>> claims = new ArrayList<>();
    for (Monitoring each : Monitoring.values()) {
      say(random, most, each.watched(), true, claims);
      say(random, most, each.told(), true, claims);
      say(random, most, each.toldToAll(), true, claims);
      say(random, most, each.interval(), minutes(random), claims);
      say(random, most, each.allToldWithin(), minutes(random), claims);
      say(random, most, each.contactsToldWithin(), minutes(random), claims);
    }
    say(random, most, PATCHES_APPLIED, true, claims);
    say(random, most, PATCHES_STARTED_WITHIN, minutes(random), claims);
    say(random, most, MALWARE_PROTECTED, true, claims);
    say(
        random,
        most,
        DATABASE_HOLDS,
        Names.of(InformationKind.values()[random.nextInt(2)]),
        claims);
    return Facts.of(claims);
  }

  private static Span minutes(Random random) {
    return Span.of(1 + random.nextInt(2) * 14, Unit.MINUTES);
  }

  private static <V> void say(
      Random random, int most, Fact<V> fact, V value, List<Claim<?>> claims) {
    if (random.nextInt(6) < most) {
      claims.add(new Claim<>(fact, random.nextInt(8) == 0 ? Said.no(LINE) : Said.yes(value, LINE)));
    }
  }
}
