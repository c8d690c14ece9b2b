package dev.kamae.samples;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Measure.*;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.guideline.Measure;
import java.util.EnumSet;
import java.util.Set;

/** A provider whose every line says in a comment what is open there; the measures that it leaves out are excluded. */
final class MarkedProvider implements Description {

  private static final Set<Measure> JUDGED = EnumSet.of(
      II_7_1_1, III_1_1_1, III_1_1_5, III_2_1_1, III_3_1_3, III_3_1_5, III_3_2_2, III_4_1_1);

  private final ServerTerm web = server("web-1") // open: III.1.1.5
      .running(application("shop")); // open: III.1.1.1, III.1.1.1.a, III.1.1.1.b, III.1.1.5
  private final ServerTerm db = server("db-1"); // open: III.1.1.1, III.1.1.1.b, III.1.1.5
  private final FirewallTerm edge =
      firewall("edge"); // open: III.1.1.1, III.1.1.1.a, III.1.1.1.b, III.1.1.5

  @Override
  public ProviderTerm describe() {
    ProviderTerm marked =
        provider("Marked KK"); // open: II.7.1.1, III.3.1.3, III.3.1.3.b, III.3.1.5.a
    for (Measure each : EnumSet.complementOf(EnumSet.copyOf(JUDGED))) {
      marked = marked.excluding(each, "not marked");
    }
    return marked
        .offering(service("shop")) // open: III.2.1.1, III.2.1.1.a
        .housedIn(building("Tokyo DC") // open: III.4.1.1
            .in(JAPAN)
            .with(serverRoom("T-1").holding(web, db, edge)))
        .connectedBy(
            link("customers") // open: III.3.1.5, III.3.2.2.a
                .from(internet())
                .to(web)
                .encryptedBy(ssl("3.0")),
            link("offices") // open: III.3.1.5, III.3.2.2, III.3.2.2.a
                .from(outsideNetwork("offices"))
                .to(web))
        .admitting(users().by(password())) // open: III.3.1.3.a
        .watching(
            liveness() // open: III.1.1.1.a, III.1.1.1.b
                .of(web)
                .every(minutes(6))
                .tellingAllUsersWithin(minutes(21)),
            liveness().of(db).every(minutes(7))); // open: III.1.1.1.a
  }
}
