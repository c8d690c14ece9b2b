package dev.kamae.secondopinion;

import static dev.kamae.posture.fact.ElementKind.*;

import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.facility.FacilityFacts;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.organisation.UseFacts;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the other measures ask for whose requirements are more than a list of facts.
 *
 * @param around the posture
 * @param ask what is said of a fact of an element
 */
record OtherRequirements(Surroundings around, Ask ask) {

  List<Answer> permittedUse() {
    List<Answer> all = new ArrayList<>(
        ask.provider(UseFacts.PERMITTED_USERS_STATED, UseFacts.PERMITTED_AREAS_STATED));
    for (Fact<?> each :
        List.of(UseFacts.USE_APPROVED, UseFacts.USE_MONITORED, UseFacts.USE_WARNED)) {
      all.add(ask.any(around.posture().provider(), each, UseFacts.USE_KEPT_OUT_OTHERWISE));
    }
    return all;
  }

  /** Some diagnosis of every element, and action upon every diagnosis that there is. */
  List<Answer> diagnosis() {
    List<Answer> all = new ArrayList<>();
    around
        .components(Set.of(APPLICATION, PLATFORM, SERVER, STORAGE))
        .forEach(each -> all.add(ask.any(
            each,
            Diagnosis.SIMPLE.done(),
            Diagnosis.NETWORK.done(),
            Diagnosis.APPLICATION.done())));
    if (all.isEmpty()) {
      all.add(Answer.UNDECLARED);
    }
    all.add(actedOn());
    return all;
  }

  private Answer actedOn() {
    List<Topic> done = around.topics(DIAGNOSIS).stream().filter(this::isDone).toList();
    boolean denied = around.topics(DIAGNOSIS).stream()
        .anyMatch(each -> Surroundings.denied(each, LogFacts.DIAGNOSIS_EVERY));
    return done.isEmpty() && denied
        ? Answer.GAP
        : Answer.ofAll(ask.each(done, LogFacts.DIAGNOSIS_ACTED_ON));
  }

  private boolean isDone(Topic diagnosis) {
    Fact<Boolean> done = Diagnosis.valueOf(diagnosis.term().orElseThrow()).done();
    return diagnosis.facts().claims().stream().anyMatch(OtherRequirements::saysMoreThanNo)
        || around.posture().components().stream()
            .anyMatch(each -> each.facts().of(done).isYes());
  }

  private static boolean saysMoreThanNo(Claim<?> claim) {
    return claim.fact() != LogFacts.DIAGNOSIS_EVERY || claim.said().isYes();
  }

  List<Answer> authentication() {
    List<Said<AuthenticationPolicy>> policies = around.topics(POLICY).stream()
        .map(each -> each.facts().of(AccessFacts.AUTHENTICATION))
        .toList();
    List<Answer> all = new ArrayList<>(ask.provider(AccessFacts.AUTHENTICATION_RULES_SET));
    policies.forEach(
        each -> all.add(each.value().map(OtherRequirements::asked).orElse(Answer.UNDECLARED)));
    if (policies.stream().anyMatch(OtherRequirements::mayHavePassword)) {
      all.addAll(ask.provider(AccessFacts.PASSWORDS_MANAGED, AccessFacts.PASSWORDS_EXPIRE_AFTER));
    }
    return all;
  }

  private static Answer asked(AuthenticationPolicy policy) {
    return Answer.met(!policy.alternatives().isEmpty());
  }

  /** Silence does not rule passwords out. */
  private static boolean mayHavePassword(Said<AuthenticationPolicy> policy) {
    return policy.isNothing()
        || policy.get().alternatives().stream().anyMatch(way -> way.contains(Method.ID_PASSWORD));
  }

  List<Answer> buildings() {
    return around.posture().places().stream()
        .filter(each -> around.posture().components().stream()
            .anyMatch(component -> component.place().equals(each.name())))
        .flatMap(each -> withstanding(each).stream())
        .toList();
  }

  private List<Answer> withstanding(Place place) {
    return List.of(
        ask.any(place, FacilityFacts.CONSTRUCTION, FacilityFacts.EARTHQUAKE_MEASURE),
        ask.any(place, FacilityFacts.OUTSIDE_FLOOD_ZONE, FacilityFacts.FLOOD_MEASURE));
  }
}
