package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.described.FactConstants;
import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.InformationTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.PartnerProviderTerm;
import dev.kamae.dsl.RecordTerm;
import dev.kamae.dsl.RegionTerm;
import dev.kamae.dsl.ServerRoomTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.Monitoring;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one claim is in words. */
class ClaimCodeTest {

  /** The guideline asks these of performance monitoring only, and no word says them of the others. */
  private static final Set<String> UNSAYABLE = Stream.of("liveness", "fault")
      .flatMap(
          sort -> Stream.of("-results-told", "-as-agreed", "-manager-reviews").map(sort::concat))
      .collect(Collectors.toCollection(TreeSet::new));

  private static final Object[] SAID = {
    liveness().of(web()).every(minutes(5)).tellingContactsOnlyWithin(minutes(20)),
    clocks().of(web()).notSynced(),
    administrators().by(icCard().and(password())).orBy(passkey()),
    log(USAGE).recording(USER_IDS, EVENT_TIMES).recording("colour").onLogServer(web()),
    diagnosis(SIMPLE).of(web()).every(months(1)),
    backup().of(MANAGEMENT).checkedAtEveryBackup(),
    incidents().toContact("C\"S\\IRT"),
    noFirewalls(),
    exchange().notProtecting(E_MAIL),
    service("s").offered(aroundTheClock().lessPlannedMaintenance(hours(5).perYear())),
    server("x").standingBy(NONE),
    database("d").holding(PERSONAL),
    building("b2").in(country("DE")).outside(FLOOD_ZONE),
    serverRoom("r2").onFloor(-1),
    information("i", PERSONAL).governedBy(law("L"))
  };

  private static ServerTerm web() {
    return (ServerTerm) Probe.STAND.members().get(0);
  }

  @Test
  void a_claim_is_one_line_of_words() {
    assertEquals(
        """
        administrators().by(icCard().and(password())).orBy(passkey())
        backup().of(MANAGEMENT).checkedAtEveryBackup()
        backup().of(MANAGEMENT).checkedRegularly()
        building("b2").in(country("DE"))
        building("b2").outside(FLOOD_ZONE)
        clocks().of(stand).notSynced()
        compliance().considering(law("L"))
        database("d").holding(PERSONAL)
        diagnosis(SIMPLE).of(everyComponent()).every(months(1))
        diagnosis(SIMPLE).of(stand).regularly()
        exchange().by(E_MAIL)
        exchange().notProtecting(E_MAIL)
        incidents().toContact("C\\"S\\\\IRT")
        information("i", PERSONAL).governedBy(contract("L"))
        liveness().of(stand)
        liveness().of(stand).every(minutes(5))
        liveness().of(stand).tellingAllUsers()
        liveness().of(stand).tellingContactsOnly()
        liveness().of(stand).tellingContactsWithin(minutes(20))
        log(USAGE)
        log(USAGE).onLogServer(stand)
        log(USAGE).recording("colour").recording(EVENT_TIMES, USER_IDS)
        noFirewalls()
        serverRoom("r2").onFloor(-1)
        service("s").offered(aroundTheClock())
        service("s").offered(aroundTheClock().lessPlannedMaintenance(hours(5).perYear()))
        standby(NONE).of(x)""",
        Stream.of(SAID)
            .flatMap(ClaimCodeTest::claimed)
            .map(Claimed::line)
            .distinct()
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  @Test
  void what_only_people_know_is_left_as_dots_or_as_words_to_choose_from() {
    assertEquals(Optional.of("clocks().of(it).to(…)"), blank("server", "clock-synced-to"));
    assertEquals(Optional.of("building(\"it\").built(…)"), blank("building", "construction"));
    assertEquals(
        Optional.of("backup().of(SERVICE_DATA).byMethod(…)"),
        blank("service data", "backup-method"));
    assertEquals(
        Optional.of("followUp().of(OUTAGE).byFax() // or byMail()"),
        blank("outage", "follow-up-means"));
    assertEquals(Optional.empty(), blank("server", "liveness-results-told"));
  }

  private static Optional<String> blank(String element, String fact) {
    Element of = OneOfEach.ASSESSMENT
        .posture()
        .elements()
        .filter(each -> each.name().equals(element))
        .findFirst()
        .orElseThrow();
    return FactConstants.all()
        .filter(each -> each.id().equals(fact))
        .findFirst()
        .flatMap(each -> ClaimCode.of(Neutral.of(of), each));
  }

  @Test
  void what_words_need_beyond_the_claim_is_left_as_dots() {
    Element link = Probe.elements(Probe.standing(), Probe.bare(LinkTerm.class))
        .filter(each -> each.kind() == ElementKind.EXTERNAL_LINK)
        .findFirst()
        .orElseThrow();
    Claim<?> proper = new Claim<>(LinkFacts.CERTIFICATE_PROPER, Said.yes(true, SourceLine.UNKNOWN));
    assertEquals(
        Optional.of("link(\"probe\").certifiedBy(serverCertificate(\"…\").proper())"),
        ClaimCode.of(link, proper));
  }

  @Test
  void what_no_word_says_is_no_line() {
    Element server = Probe.elements(Probe.standing())
        .filter(each -> each.name().equals("stand") && each.kind() == ElementKind.SERVER)
        .findFirst()
        .orElseThrow();
    Claim<?> ofUsers =
        new Claim<>(Monitoring.LIVENESS.resultsToldAsAgreed(), Said.yes(true, SourceLine.UNKNOWN));
    assertEquals(Optional.empty(), ClaimCode.of(server, ofUsers));
  }

  @Test
  void every_fact_that_can_be_said_has_words() {
    Set<String> spoken = all()
        .peek(each -> Objects.requireNonNull(each.line()))
        .map(each -> each.claim().fact().id())
        .collect(Collectors.toSet());
    Set<String> missing = Stream.concat(FactConstants.all(), ofEnums())
        .map(Fact::id)
        .filter(each -> !spoken.contains(each))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(UNSAYABLE, missing);
  }

  private static Stream<Claimed> all() {
    Stream<Object> components =
        Vocabulary.firstWords(ComponentTerm.class).stream().map(each -> each.on(null, "x"));
    Stream<Object> declared = Stream.<Class<?>>of(
            BuildingTerm.class,
            RegionTerm.class,
            ServerRoomTerm.class,
            ServiceTerm.class,
            InformationTerm.class,
            LinkTerm.class,
            RecordTerm.class,
            PartnerProviderTerm.class)
        .map(Probe::bare);
    Stream<Object> others =
        Stream.concat(Root.plans().stream(), Root.fixed(SaidValues.SAMPLES)).map(Root::bare);
    return Stream.of(components, declared, others)
        .flatMap(each -> each)
        .flatMap(ClaimCodeTest::said)
        .flatMap(ClaimCodeTest::claimed)
        .distinct();
  }

  /** The term, and all that it can say in one word. */
  private static Stream<Object> said(Object bare) {
    Stream<Object> said = new Speller(SaidValues.SAMPLES)
        .phrases(bare.getClass())
        .map(each -> each.saying().apply(bare));
    return Stream.concat(Stream.of(bare), said);
  }

  private static Stream<Claimed> claimed(Object term) {
    return Stream.of(Probe.standing(), Probe.standing().limit(1))
        .flatMap(each -> Probe.elements(each, term))
        .flatMap(
            element -> element.facts().claims().stream().map(each -> new Claimed(element, each)));
  }

  private static Stream<Fact<?>> ofEnums() {
    return Stream.of(Monitoring.values(), Diagnosis.values())
        .flatMap(Stream::of)
        .flatMap(FactConstants::ofAccessors);
  }

  private record Claimed(Element element, Claim<?> claim) {

    String line() {
      return ClaimCode.of(element, claim)
          .orElseThrow(() -> new AssertionError("no word says " + claim + " of " + element));
    }
  }
}
