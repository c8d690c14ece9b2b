package dev.kamae.tested;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_5;
import static dev.kamae.guideline.Measure.III_2_2_2;
import static dev.kamae.guideline.Measure.III_3_1_4;
import static dev.kamae.guideline.Measure.III_3_2_2;
import static dev.kamae.guideline.Measure.III_4_1_1;
import static dev.kamae.guideline.Measure.II_7_1_2;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.guideline.Clause;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of whatever is open, in its own words. */
class ShortfallWordsTest {

  private static final Description ACME = () -> {
    ServerTerm web = server("web").running(database("orders"));
    return provider("Acme KK")
        .housedIn(building("B").with(serverRoom("R").holding(web)))
        .hostedBy(
            operator("Cloud")
                .provenBy(auditReport("SOC 2")
                    .issuedOn(2024, 1, 1)
                    .validUntil(2025, 12, 31)
                    .covering(III_1_1_5, LIVENESS_INTERVAL)),
            region("east").built(BASE_ISOLATED).outside(FLOOD_ZONE).holding(server("copy")))
        .connectedBy(link("users").from(internet()).to(web).unencrypted())
        .keepingUp(clocks().of(web).notSynced());
  };

  private static String shortfalls(Clause clause) {
    return assertThrows(
            AssertionError.class,
            () -> assertThat(ACME).asOf(LocalDate.of(2026, 4, 1)).at(PATTERN_1).meets(clause))
        .getMessage()
        .lines()
        .skip(2)
        .map(each -> each.replaceAll(" \\(ShortfallWordsTest.java:[0-9]+\\)", " LINE"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void of_what_is_denied_and_of_evidence_that_is_out_of_date() {
    assertEquals("""
        - Ⅲ.1.1.5 Time synchronisation: web (server): said not to be so; asked: a method of time synchronisation is set and carried out; closed by: doing so LINE
        - Ⅲ.1.1.5 Time synchronisation: copy (server): not said, and the evidence 'SOC 2' is valid from 2024-01-01 to 2025-12-31; asked: a method of time synchronisation is set and carried out; closed by: finding out and saying so LINE
        - Ⅲ.1.1.5 Time synchronisation: web/orders (platform): not said; asked: a method of time synchronisation is set and carried out; closed by: finding out and saying so LINE""", shortfalls(III_1_1_5));
    assertEquals("""
        - Ⅲ.1.1.1 a Liveness monitoring interval ★: copy (server): not said, and the evidence 'SOC 2' is valid from 2024-01-01 to 2025-12-31; asked: at most 5 minutes; closed by: finding out; liveness().of(…).every(minutes(5)) would do LINE
        - Ⅲ.1.1.1 a Liveness monitoring interval ★: web (server), web/orders (platform): not said; asked: at most 5 minutes; closed by: finding out; liveness().of(…).every(minutes(5)) would do LINE""", shortfalls(LIVENESS_INTERVAL));
  }

  @Test
  void of_what_is_not_described() {
    assertEquals("""
        - Ⅱ.7.1.2 Management of important records: important records: none described; asked: the record is managed as the law or contract that applies asks; closed by: describing one LINE
        - Ⅱ.7.1.2 Management of important records: important records: none described; asked: the record is managed as the security policy asks; closed by: describing one LINE""", shortfalls(II_7_1_2));
  }

  @Test
  void of_what_does_not_stand_on_the_way() {
    assertEquals("""
        - Ⅲ.3.1.4 Prevention of unauthorised access: links between segments: none described; asked: another measure keeps out unauthorised access from inside; closed by: describing one LINE
        - Ⅲ.3.1.4 Prevention of unauthorised access: users (external link): not said; asked: it passes a firewall, a reverse proxy, a WAF or a VPN gateway or another measure keeps out unauthorised access; closed by: finding out and saying so: link(…).through(firewall(…)) LINE""", shortfalls(III_3_1_4));
  }

  @Test
  void of_what_can_be_done_in_either_way() {
    assertEquals("""
        - Ⅲ.4.1.1 Earthquake and flood protection of buildings: B (building): not said; asked: it is base-isolated or earthquake-resistant or another measure protects it from earthquakes; closed by: finding out and saying so LINE
        - Ⅲ.4.1.1 Earthquake and flood protection of buildings: B (building): not said; asked: it stands outside flood hazard zones or another measure protects it from floods; closed by: finding out and saying so: building(…).outside(FLOOD_ZONE) LINE""", shortfalls(III_4_1_1));
  }

  @Test
  void of_a_value_that_will_not_do() {
    assertEquals("""
        - Ⅲ.3.2.2 Encryption of external communication: users (external link): said: no encryption; asked: it is encrypted; closed by: doing so LINE
        - Ⅲ.3.2.2 a Method of encrypting external communication: users (external link): no encryption; asked: IPsec or TLS; closed by: link(…).encryptedBy(tls("1.2")) LINE""", shortfalls(III_3_2_2));
    assertEquals("""
        - Ⅲ.2.2.2 Database encryption: web/orders (platform): not said; asked: data in the database is encrypted; closed by: finding out and saying so LINE""", shortfalls(III_2_2_2));
  }
}
