package dev.kamae.described;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.FAULT_INTERVAL;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_4;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.DescriptionException;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ReasonStage;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.WaiverTerm;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order of the sections changes nothing, neither in a posture nor in what is wrong with it. */
class SectionOrderProperties {

  private static final ServerTerm WEB = server("web").running(platform("Debian 12"));
  private static final ServerTerm DB = server("db");
  private static final LinkTerm LINK =
      link("upkeep").from(maintenanceLine("Ops KK")).to(DB);

  private static WaiverTerm accepted(ReasonStage gap) {
    return gap.because("it is old").ownedBy("Sato").until(2026, 9, 30);
  }

  private static final List<UnaryOperator<ProviderTerm>> RIGHT = List.of(
      p -> p.offering(service("payroll").handling(information("salaries", PERSONAL))),
      p -> p.housedIn(building("Tokyo").with(serverRoom("T-401").holding(WEB))),
      p -> p.hostedBy(operator("Cloud"), region("tokyo").holding(DB)),
      p -> p.connectedBy(LINK, exchange().by(E_MAIL)),
      p -> p.watching(liveness().of(everyComponent()).every(minutes(5)).byMethod()),
      p -> p.watching(liveness().of(servers()).every(minutes(3))),
      p -> p.watching(liveness().of(WEB).every(minutes(1))),
      p -> p.keepingUp(diagnosis(SIMPLE).of(WEB).every(months(1))),
      p -> p.keepingUp(diagnosis(SIMPLE).of(DB).every(months(6))),
      p -> p.keeping(log(USAGE).storedBy("WORM")),
      p -> p.keeping(log(USAGE).storedBy("tape").keptFor(months(3))),
      p -> p.organising(partnerProvider("Pay KK").agreedOn(FAULTS)),
      p -> p.organising(record("ledger", ACCOUNTING)),
      p -> p.excluding(III_1_1_4, "one person does both"),
      p -> p.targeting(LIVENESS_INTERVAL, minutes(3)),
      p -> p.accepting(accepted(gap(FAULT_INTERVAL, hours(2)).of(WEB))),
      p -> p.accepting(accepted(gap(FAULT_INTERVAL, hours(3)).ofEveryElement())));

  private static final List<UnaryOperator<ProviderTerm>> WRONG = List.of(
      p -> p.housedIn(building("Tokyo").with(serverRoom("T-401").holding(WEB, server("db")))),
      p -> p.hostedBy(operator("Cloud"), region("Tokyo").holding(DB)),
      p -> p.connectedBy(LINK, noExternalLinks()),
      p -> p.connectedBy(link("lost").from(internet()).to(storage("lost"))),
      p -> p.watching(liveness().of(WEB).every(minutes(1))),
      p -> p.watching(liveness().of(WEB).every(minutes(2))),
      p -> p.watching(liveness().of(WEB).notWatched()),
      p -> p.keeping(log(USAGE).storedBy("WORM")),
      p -> p.keeping(log(USAGE).storedBy("tape")),
      p -> p.keeping(log(USAGE).notSayingHowItIsStored()),
      p -> p.organising(record("ledger", ACCOUNTING)),
      p -> p.organising(record("ledger", AUDIT_LOGS)),
      p -> p.organising(noPartnerProviders(), partnerProvider("Pay KK")),
      p -> p.accepting(accepted(gap(FAULT_INTERVAL, hours(2)).of(WEB))),
      p -> p.accepting(accepted(gap(FAULT_INTERVAL, hours(3)).of(WEB))),
      p -> p.excluding(III_1_1_4, " "),
      p -> p.targeting(LIVENESS_INTERVAL, minutes(0)));

  @Property(tries = 200)
  void in_a_posture(@ForAll("right") List<UnaryOperator<ProviderTerm>> sections) {
    assertEquals(outcome(RIGHT), outcome(sections));
  }

  @Property(tries = 200)
  void in_a_message(@ForAll("wrong") List<UnaryOperator<ProviderTerm>> sections) {
    assertEquals(outcome(WRONG), outcome(sections));
  }

  @Provide
  Arbitrary<List<UnaryOperator<ProviderTerm>>> right() {
    return Arbitraries.shuffle(RIGHT);
  }

  @Provide
  Arbitrary<List<UnaryOperator<ProviderTerm>>> wrong() {
    return Arbitraries.shuffle(WRONG);
  }

  private static Object outcome(List<UnaryOperator<ProviderTerm>> sections) {
    Description description = () -> {
      ProviderTerm provider = provider("Acme");
      for (UnaryOperator<ProviderTerm> each : sections) {
        provider = each.apply(provider);
      }
      return provider;
    };
    try {
      return description.posture();
    } catch (DescriptionException refusal) {
      return refusal.getMessage();
    }
  }
}
