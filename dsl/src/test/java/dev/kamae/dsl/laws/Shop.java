package dev.kamae.dsl.laws;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.BACKUP_GENERATIONS;
import static dev.kamae.guideline.Item.STANDBY_OF_LOG_SERVER;
import static dev.kamae.guideline.Measure.III_2_2_1;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.IdsTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.StorageTerm;

/** A shop with a little of everything: what laws are tried on where all that they try is to be seen. */
record Shop() implements Description {

  @Override
  public ProviderTerm describe() {
    ServerTerm web = server("web").running(platform("Debian"), database("orders"));
    ServerTerm logs = server("logs").standingBy(COLD);
    ServerTerm journal = server("journal").standingBy(COLD);
    StorageTerm vault = storage("vault");
    FirewallTerm edge = firewall("edge");
    IdsTerm watcher = ids("watcher");
    SegmentTerm inside = segment("inside").of(vault, edge);
    return provider("Shop KK")
        .offering(
            service("sales")
                .demanding(confidentiality(HIGH), availability(MIDDLE))
                .promising(percent("99"))
                .handling(information("addresses", PERSONAL)),
            service("returns"))
        .housedIn(building("Osaka").in(JAPAN).with(serverRoom("1").holding(web, edge, watcher)))
        .hostedBy(operator("Cloud"), region("east").holding(vault, zone("a", logs, journal)))
        .connectedBy(
            inside,
            link("customers")
                .from(internet())
                .to(web)
                .through(edge, watcher)
                .encryptedBy(tls("1.2")),
            link("inner").from(web).to(logs).through(edge).unencrypted())
        .admitting(users().by(password()), administrators().by(icCard().and(password())))
        .watching(
            liveness().of(web).every(minutes(10)).tellingAllUsersWithin(hours(2)),
            liveness().of(vault).notWatched())
        .keeping(
            log(USAGE, EXCEPTIONS).keptFor(months(3)).onLogServer(journal),
            log(SECURITY_EVENTS),
            backup().of(SERVICE_DATA).every(days(1)).generations(3).checkedEvery(weeks(1)))
        .organising(record("ledger", ACCOUNTING))
        .targeting(BACKUP_GENERATIONS, 4)
        .targeting(STANDBY_OF_LOG_SERVER, HOT)
        .excluding(III_2_2_1, "nothing runs there");
  }
}
