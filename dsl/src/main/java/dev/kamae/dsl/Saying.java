package dev.kamae.dsl;

import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was said so far in one term: its line, its claims, its faults. Immutable. */
final class Saying {

  private final Object identity;
  private final SourceLine source;
  private final String subject;
  private final List<Claim<?>> claims;
  private final List<Fault> faults;

  private Saying(
      Object identity,
      SourceLine source,
      String subject,
      List<Claim<?>> claims,
      List<Fault> faults) {
    this.identity = identity;
    this.source = source;
    this.subject = subject;
    this.claims = claims;
    this.faults = faults;
  }

  /** A new term that faults call by its first word, such as {@code liveness()}. */
  static Saying here(String subject) {
    return new Saying(new Object(), Here.line(), subject, List.of(), List.of());
  }

  /** A new term with a name, that faults call as in {@code server 'web-1'}; a bad name is a fault. */
  static Saying named(String sort, String name) {
    given(name);
    Saying saying = here(sort + " '" + Texts.shown(name) + "'");
    return Texts.wrongWith(name).map(saying::nameFault).orElse(saying);
  }

  private Saying nameFault(String wrong) {
    return plusFault(wrong.equals("is blank") ? "has a blank name" : wrong + " in its name");
  }

  /** Refuses null in the word that is running, with its whole arrays. */
  static void given(Object... values) {
    Nulls.refuse("", Here::line, values);
  }

  /** Refuses null in the chained word that is running. */
  void givenAll(Object... values) {
    Nulls.refuse(" of " + subject, this::source, values);
  }

  /** The same term without its claims and faults, to say some of them of something else. */
  Saying bare() {
    return new Saying(identity, source, subject, List.of(), List.of());
  }

  /** This with a value of the fact; a different one from before is a fault, names are joined. */
  <V> Saying plus(Fact<V> fact, V value) {
    givenAll(value);
    return claiming(new Claim<>(fact, Said.yes(value, source)));
  }

  /** This with a plain no to the fact. */
  <V> Saying minus(Fact<V> fact) {
    return claiming(new Claim<>(fact, Said.no(source)));
  }

  /** This, with what was said so far vouched for; what somebody vouches for already stays as it is. */
  Saying attested(Attestation by) {
    List<Claim<?>> vouched = claims.stream()
        .<Claim<?>>map(each -> each.isAttested() ? each : each.attested(by))
        .toList();
    return new Saying(identity, source, subject, vouched, faults);
  }

  /** This with what parts of it said, and with the faults of the parts. */
  Saying including(Saying... parts) {
    List<Fault> more =
        Arrays.stream(parts).flatMap(each -> each.faults.stream()).toList();
    Saying all = new Saying(identity, source, subject, claims, joined(faults, more));
    for (Saying each : parts) {
      for (Claim<?> claim : each.claims) {
        all = all.claiming(claim);
      }
    }
    return all;
  }

  /** This with a fault; the text goes on after the subject, such as "has a blank name". */
  Saying plusFault(String text) {
    return plusFault(Fault.at(source, subject + " " + text));
  }

  /** This with a fault of the word that is running, as in "by(...) of x was given …" or a whole one. */
  Saying plusFault(Fault fault) {
    return new Saying(identity, source, subject, claims, joined(faults, List.of(fault)));
  }

  /** This with a fault for each text that is blank or unprintable. */
  Saying checking(String... texts) {
    givenAll((Object) texts);
    Saying checked = this;
    for (String each : texts) {
      checked = Texts.wrongWith(each).map(checked::textFault).orElse(checked);
    }
    return checked;
  }

  private Saying textFault(String wrong) {
    return plusFault(Fault.at(
        source, "%s(...) of %s was given a text that %s".formatted(Here.word(), subject, wrong)));
  }

  private Saying claiming(Claim<?> claim) {
    return speaksOf(claim.fact()) ? merging(claim) : adding(claim);
  }

  private boolean speaksOf(Fact<?> fact) {
    for (Claim<?> each : claims) {
      if (each.fact() == fact) {
        return true;
      }
    }
    return false;
  }

  private Saying adding(Claim<?> claim) {
    Claim<?>[] all = claims.toArray(new Claim<?>[claims.size() + 1]);
    all[claims.size()] = claim;
    return new Saying(identity, source, subject, List.of(all), faults);
  }

  private Saying merging(Claim<?> claim) {
    Claims merged = new Claims(subject);
    claims.forEach(merged::add);
    merged.add(claim);
    return new Saying(identity, source, subject, merged.claims(), joined(faults, merged.faults()));
  }

  private static <E> List<E> joined(List<E> some, List<E> more) {
    if (more.isEmpty()) {
      return some;
    }
    Set<E> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** The line of the first word. */
  SourceLine source() {
    return source;
  }

  /** What faults call the term, such as {@code server 'web-1'} or {@code liveness()}. */
  String subject() {
    return subject;
  }

  /** What was said, in order; of each fact once. */
  List<Claim<?>> claims() {
    return claims;
  }

  /** What is wrong with it. */
  List<Fault> faults() {
    return faults;
  }

  /** The same for all terms that were made from one first word by chaining. */
  Object identity() {
    return identity;
  }

  /** Whether a value was said of the fact. */
  boolean says(Fact<?> fact) {
    for (Claim<?> each : claims) {
      if (each.fact() == fact && each.said().isYes()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the fact was denied. */
  boolean denies(Fact<?> fact) {
    return claims.stream().anyMatch(each -> each.fact() == fact && each.said().isNo());
  }

  /** Whether it says something, and nothing but denials. */
  boolean onlyDenies() {
    for (Claim<?> each : claims) {
      if (!each.said().isNo()) {
        return false;
      }
    }
    return !claims.isEmpty();
  }
}
