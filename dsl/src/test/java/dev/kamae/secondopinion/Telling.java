package dev.kamae.secondopinion;

import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.operation.ServiceFacts;
import dev.kamae.quantity.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** How much a drawn posture says, and how much of it is a no. */
final class Telling {

  static final SourceLine LINE = new SourceLine("dev.kamae.Drawn", "Drawn.java", 1);

  /** No description can deny these. */
  private static final Set<Fact<?>> NEVER_DENIED =
      Set.of(ServiceFacts.DOWNTIME, AccessFacts.AUTHENTICATION, LinkFacts.LINK_ENCRYPTED_BY);

  private final Random chance;
  private final SomeValues values;
  private final int saidOfHundred;
  private final int deniedOfHundred;
  private final int wellOfHundred;

  Telling(Random chance) {
    this.chance = chance;
    values = new SomeValues(chance);
    saidOfHundred = values.oneOf(List.of(60, 95, 100));
    deniedOfHundred = values.oneOf(List.of(0, 2, 20));
    wellOfHundred = values.oneOf(List.of(0, 50, 95));
  }

  /** What is said of an element. */
  Facts facts() {
    return facts(Set.of(), Set.of(), List.of());
  }

  /** The same, where these facts are denied or left unsaid, and logs lie on these servers. */
  Facts facts(Set<Fact<?>> denied, Set<Fact<?>> unsaid, List<String> servers) {
    List<Claim<?>> claims = new ArrayList<>();
    denied.forEach(each -> claims.add(new Claim<>(each, Said.no(LINE))));
    for (KnownFact each : KnownFact.ALL) {
      if (each.fact() == LogFacts.LOG_SERVER) {
        logServer(servers, claims);
      } else if (!unsaid.contains(each.fact()) && chance.nextInt(100) < saidOfHundred) {
        claims.add(claim(each));
      }
    }
    return Facts.of(claims);
  }

  private Claim<?> claim(KnownFact known) {
    boolean denied = chance.nextInt(100) < deniedOfHundred && !NEVER_DENIED.contains(known.fact());
    return denied
        ? new Claim<>(known.fact(), Said.no(LINE))
        : said(
            known.fact(),
            isWell(known) ? values.wellKept(known.fact()) : values.of(known.values()));
  }

  private boolean isWell(KnownFact known) {
    return known.values() == Span.class && chance.nextInt(100) < wellOfHundred;
  }

  private void logServer(List<String> servers, List<Claim<?>> claims) {
    if (chance.nextInt(6) == 0) {
      claims.add(new Claim<>(LogFacts.LOG_SERVER, Said.no(LINE)));
    } else if (!servers.isEmpty() && chance.nextInt(6) > 0) {
      claims.add(said(LogFacts.LOG_SERVER, Names.of(values.oneOf(servers))));
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> Claim<T> said(Fact<T> fact, Object value) {
    return new Claim<>(fact, Said.yes((T) value, LINE));
  }
}
