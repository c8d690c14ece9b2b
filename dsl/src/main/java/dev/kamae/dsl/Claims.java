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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The claims of one rank on one element. Equal ones are one, of the earliest line; names are joined; of
 * several intervals of a diagnosis the laxest counts; anything else that differs is a fault.
 */
final class Claims {

  private static final Comparator<Claim<?>> BY_LINE =
      Comparator.comparing(each -> each.said().source(), Fault.BY_LINE);

  private final String subject;
  private final Map<Fact<?>, Claim<?>> claims = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  Claims(String subject) {
    this.subject = subject;
  }

  void addAll(Saying saying) {
    saying.claims().forEach(this::add);
  }

  void add(Claim<?> claim) {
    claims.merge(claim.fact(), claim, this::merged);
  }

  private Claim<?> merged(Claim<?> one, Claim<?> other) {
    Claim<?> first = BY_LINE.compare(one, other) <= 0 ? one : other;
    Claim<?> second = first == one ? other : one;
    if (!one.contradicts(other)) {
      return first;
    }
    if (one.fact() == LogFacts.DIAGNOSIS_EVERY) {
      return laxer(first, second);
    }
    if (isNames(one) && isNames(other)) {
      return joined(first, second);
    }
    faults.add(contradiction(first, second));
    return first;
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

  private static String text(Claim<?> claim) {
    return claim.said().isNo() ? "no" : claim.said().toString().replace("true", "yes");
  }

  private static boolean isNames(Claim<?> claim) {
    return claim.said().value().filter(Names.class::isInstance).isPresent();
  }

  private static Claim<?> joined(Claim<?> first, Claim<?> second) {
    List<Mention> all = Stream.of(first, second)
        .flatMap(each -> ((Names) each.said().get()).mentions().stream())
        .toList();
    return with(first, new Names(all));
  }

  private static Claim<?> laxer(Claim<?> first, Claim<?> second) {
    if (first.said().isNo() || second.said().isNo()) {
      return first.said().isNo() ? first : second;
    }
    Span kept =
        Comparison.AT_MOST.laxer((Span) first.said().get(), (Span) second.said().get());
    return kept.equals(first.said().get()) ? first : second;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Claim<?> with(Claim<?> claim, Object value) {
    return new Claim(claim.fact(), Said.yes(value, claim.said().source()));
  }

  List<Claim<?>> claims() {
    return List.copyOf(claims.values());
  }

  List<Fault> faults() {
    return faults;
  }
}
