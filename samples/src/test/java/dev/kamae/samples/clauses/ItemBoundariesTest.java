package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.*;
import static dev.kamae.samples.clauses.Example.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.samples.clauses.Boundaries.Boundary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each of the 26 items at each of the six patterns: what just meets, what just misses, and silence. */
class ItemBoundariesTest {

  private record Case(
      Item<?> item,
      String reference,
      UnaryOperator<ProviderTerm> meets,
      List<UnaryOperator<ProviderTerm>> misses) {}

  private static final List<Case> CASES = new ArrayList<>();

  static {
    spans();
    scales();
    methods();
  }

  private static void spans() {
    ItemWords.SPANS.forEach((item, words) -> references(item)
        .filter(each -> !each.equals("-"))
        .forEach(reference -> {
          Boundary boundary = Boundaries.of(item.comparison().kind(), reference);
          add(
              item,
              reference,
              to -> words.apply(to, boundary.meets()),
              to -> words.apply(to, boundary.misses()));
        }));
  }

  private static void scales() {
    availability("99.5%", "99.5", "99.4999999999");
    availability("99%", "99", "98.9999999999");
    availability("95%", "95", "94.9999999999");
    generations("5", 5);
    generations("2", 2);
    generations("1", 1);
    add(STANDBY_OF_LOG_SERVER, "HOT", standbyOf(HOT), standbyOf(COLD), standbyOf(NONE));
    add(STANDBY_OF_LOG_SERVER, "COLD", standbyOf(COLD), standbyOf(NONE));
    add(
        BACKUP_CHECK,
        "EVERY_BACKUP",
        to -> to.keeping(allTargets().checkedAtEveryBackup()),
        to -> to.keeping(allTargets().checkedEvery(days(1))),
        to -> to.keeping(allTargets().neverChecked()));
  }

  private static dev.kamae.dsl.BackupTerm allTargets() {
    return backup().of(SERVICE_DATA, MANAGEMENT, CONFIGURATION);
  }

  private static void availability(String reference, String meets, String misses) {
    add(
        AVAILABILITY_OF_SERVICE,
        reference,
        to -> to.offering(service("payroll").promising(percent(meets))),
        to -> to.offering(service("payroll").promising(percent(misses))));
  }

  private static void generations(String reference, int count) {
    add(
        BACKUP_GENERATIONS,
        reference,
        to -> to.keeping(allTargets().generations(count)),
        to -> to.keeping(allTargets().generations(count - 1)));
  }

  private static UnaryOperator<ProviderTerm> standbyOf(dev.kamae.quantity.Standby standby) {
    return to ->
        to.keeping(log(USAGE).onLogServer(WEB)).keepingUp(standby(standby).of(WEB));
  }

  private static void methods() {
    for (String strong : List.of("BIOMETRIC|IC_CARD", "DIGITAL_CERTIFICATE|BIOMETRIC|IC_CARD")) {
      ofUsers(strong, to -> to.admitting(users().by(passkey())), true);
      ofAdministrators(strong, to -> to.admitting(administrators().by(publicKey())), true);
    }
    for (String weak : List.of("IC_CARD|ID_PASSWORD", "ID_PASSWORD")) {
      ofUsers(weak, to -> to.admitting(users().by(password())), false);
      ofAdministrators(weak, to -> to.admitting(administrators().by(password())), false);
    }
    for (String either : List.of("IPSEC|TLS", "TLS")) {
      add(
          ENCRYPTION,
          either,
          to -> to.connectedBy(link("x").from(internet()).to(WEB).encryptedBy(tls("1.2"))),
          to -> to.connectedBy(link("x").from(internet()).to(WEB).encryptedBy(tls("1.1"))),
          to -> to.connectedBy(link("x").from(internet()).to(WEB).unencrypted()));
    }
  }

  private static void ofUsers(String reference, UnaryOperator<ProviderTerm> meets, boolean strong) {
    if (references(USER_AUTHENTICATION).anyMatch(reference::equals)) {
      add(
          USER_AUTHENTICATION,
          reference,
          meets,
          strong
              ? to -> to.admitting(users().by(icCard()).orBy(password()))
              : to -> to.admitting(users().unauthenticated()));
    }
  }

  private static void ofAdministrators(
      String reference, UnaryOperator<ProviderTerm> meets, boolean strong) {
    if (references(ADMINISTRATOR_AUTHENTICATION).anyMatch(reference::equals)) {
      add(
          ADMINISTRATOR_AUTHENTICATION,
          reference,
          meets,
          strong
              ? to -> to.admitting(administrators().by(icCard()).orBy(password()))
              : to -> to.admitting(administrators().unauthenticated()));
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static void add(
      Item<?> item,
      String reference,
      UnaryOperator<ProviderTerm> meets,
      UnaryOperator<ProviderTerm>... misses) {
    CASES.add(new Case(item, reference, meets, List.of(misses)));
  }

  private static Stream<String> references(Item<?> item) {
    return Stream.of(Pattern.values()).map(pattern -> reference(item, pattern)).distinct();
  }

  private static <V> String reference(Item<V> item, Pattern pattern) {
    return item.reference().at(pattern).map(item.comparison()::notation).orElse("-");
  }

  @Test
  void every_printed_value_of_every_item_has_a_case() {
    Map<String, Set<String>> printed = new LinkedHashMap<>();
    for (Item<?> item : Item.ALL) {
      printed.put(
          item.id(),
          references(item)
              .filter(each -> !each.equals("-"))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    Map<String, Set<String>> tried = new LinkedHashMap<>();
    Item.ALL.forEach(item -> tried.put(item.id(), new TreeSet<>()));
    CASES.forEach(each -> tried.get(each.item().id()).add(each.reference()));

    assertEquals(printed, tried);
  }

  @TestFactory
  Stream<DynamicTest> at_each_pattern_the_boundary_lies_where_it_is_printed() {
    return CASES.stream()
        .flatMap(each -> Stream.of(Pattern.values())
            .filter(pattern -> reference(each.item(), pattern).equals(each.reference()))
            .map(pattern -> test(each, pattern)));
  }

  private static DynamicTest test(Case tried, Pattern pattern) {
    return dynamicTest(tried.item().id() + " at " + pattern, () -> {
      assertEquals(Verdict.MET, verdict(tried.item(), tried.meets(), pattern), "just meets");
      for (UnaryOperator<ProviderTerm> each : tried.misses()) {
        assertEquals(Verdict.GAP, verdict(tried.item(), each, pattern), "just misses");
      }
      assertEquals(Verdict.UNDECLARED, verdict(tried.item(), to -> to, pattern), "silence");
    });
  }

  @TestFactory
  Stream<DynamicTest> at_a_dash_there_is_no_reference_whatever_is_said() {
    return Item.ALL.stream()
        .flatMap(item -> Stream.of(Pattern.values())
            .filter(pattern -> reference(item, pattern).equals("-"))
            .map(pattern -> dash(item, pattern)));
  }

  private static DynamicTest dash(Item<?> item, Pattern pattern) {
    List<UnaryOperator<ProviderTerm>> words = new ArrayList<>(List.of(to -> to));
    CASES.stream().filter(each -> each.item() == item).forEach(each -> {
      words.add(each.meets());
      words.addAll(each.misses());
    });
    return dynamicTest(
        item.id() + " at " + pattern,
        () -> words.forEach(
            each -> assertEquals(Verdict.NO_REFERENCE, verdict(item, each, pattern))));
  }

  private static Verdict verdict(Item<?> item, UnaryOperator<ProviderTerm> words, Pattern pattern) {
    Example base = Example.clause(item, words, words);
    Description description = () -> words.apply(base.base().describe());
    Assessment assessment =
        AspSaasGuideline.assess(description.posture(), LocalDate.of(2026, 4, 1));
    return assessment.of(item).verdict(pattern);
  }
}
