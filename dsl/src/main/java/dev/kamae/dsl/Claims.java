package dev.kamae.dsl;

import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Mention;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims of one rank on one element, whatever the order in which they come. Equal ones are one, of
 * the earliest line, but one that somebody vouches for comes first; names are joined; of several intervals of a diagnosis the laxest counts, and a no
 * before all; anything else that differs is a fault.
 */
final class Claims {

  private final String subject;
  private final Map<Fact<?>, List<Claim<?>>> said = new LinkedHashMap<>();
  private final List<Claim<?>> claims = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private boolean resolved;

  Claims(String subject) {
    this.subject = subject;
  }

  void add(Claim<?> claim) {
    said.computeIfAbsent(claim.fact(), fact -> new ArrayList<>(1)).add(claim);
    resolved = false;
  }

  void addAll(Saying saying) {
    saying.claims().forEach(this::add);
  }

  private void resolve() {
    claims.clear();
    faults.clear();
    said.values().forEach(this::resolve);
    resolved = true;
  }

  private void resolve(List<Claim<?>> ofOneFact) {
    if (ofOneFact.size() == 1) {
      claims.add(ofOneFact.get(0));
    } else {
      resolveSeveral(ofOneFact);
    }
  }

  private void resolveSeveral(List<Claim<?>> ofOneFact) {
    ofOneFact.sort(Claims::compare);
    Claim<?> first = ofOneFact.get(0);
    List<Claim<?>> others = ofOneFact.stream()
        .filter(each -> first.contradicts(each) && !areOfOneLength(first, each))
        .toList();
    if (others.isEmpty()) {
      claims.add(ofOneFact.stream().filter(Claim::isAttested).findFirst().orElse(first));
    } else if (first.fact() == LogFacts.DIAGNOSIS_EVERY) {
      claims.add(ofOneFact.stream().reduce(Claims::laxer).orElseThrow());
    } else if (ofOneFact.stream().allMatch(Claims::isNames)) {
      claims.add(joined(ofOneFact));
    } else {
      claims.add(first);
      others.stream()
          .filter(each -> !isNames(first) || !isNames(each))
          .forEach(each -> faults.add(contradiction(first, each)));
    }
  }

  private Fault contradiction(Claim<?> first, Claim<?> second) {
    return new Fault(
        "%s of %s is said twice: %s %s and %s %s"
            .formatted(
                first.fact().id().replace('-', ' '),
                subject,
                text(first),
                first.said().source(),
                text(second),
                second.said().source()),
        first.said().source());
  }

  /** By line; on one line by text, but within one term in the order in which it was said. */
  private static int compare(Claim<?> one, Claim<?> other) {
    int byLine = Fault.BY_LINE.compare(one.said().source(), other.said().source());
    boolean ofOneTerm = one.said().source() == other.said().source();
    return byLine != 0 || ofOneTerm ? byLine : text(one).compareTo(text(other));
  }

  private static String text(Claim<?> claim) {
    if (claim.said().isNo()) {
      return "no";
    }
    Object value = claim.said().get();
    return Boolean.TRUE.equals(value) ? "yes" : value.toString();
  }

  /** Whether both are spans that every start date makes equal, such as 24 hours and 1 day. */
  private static boolean areOfOneLength(Claim<?> one, Claim<?> other) {
    return one.said().isYes()
        && other.said().isYes()
        && one.said().get() instanceof Span span
        && other.said().get() instanceof Span same
        && span.isAtMost(same)
        && same.isAtMost(span);
  }

  private static boolean isNames(Claim<?> claim) {
    return claim.said().value().filter(Names.class::isInstance).isPresent();
  }

  private static Claim<?> laxer(Claim<?> one, Claim<?> other) {
    if (one.said().isNo() || other.said().isNo()) {
      return one.said().isNo() ? one : other;
    }
    Span kept =
        Comparison.AT_MOST.laxer((Span) one.said().get(), (Span) other.said().get());
    return kept.equals(one.said().get()) ? one : other;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Claim<?> joined(List<Claim<?>> claims) {
    List<Mention> all = claims.stream()
        .flatMap(each -> ((Names) each.said().get()).mentions().stream())
        .toList();
    Claim<?> first = claims.get(0);
    Claim<?> joined =
        new Claim(first.fact(), Said.yes(new Names(all), first.said().source()));
    return claims.stream()
        .flatMap(each -> each.said().attestation().stream())
        .findFirst()
        .<Claim<?>>map(joined::attested)
        .orElse(joined);
  }

  /** One claim a fact. */
  List<Claim<?>> claims() {
    if (!resolved) {
      resolve();
    }
    return List.copyOf(claims);
  }

  /** What contradicts. */
  List<Fault> faults() {
    if (!resolved) {
      resolve();
    }
    return List.copyOf(faults);
  }
}
