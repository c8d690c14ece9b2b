package dev.kamae.dsl;

import static dev.kamae.posture.operation.ReportFacts.MANUALS_FOR_APPLICATIONS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_FOR_NETWORK;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_FOR_PLATFORMS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_FOR_SERVERS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_FOR_STORAGES;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_NAME_ORGANISATION;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_NAME_TARGETS;
import static dev.kamae.posture.operation.ReportFacts.OPERATION_REPORTS_REVIEWED;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The operation manuals (Ⅲ.1.1.9). */
public final class ManualsTerm extends ProviderWideTerm<ManualsTerm> implements ReportTerm {

  ManualsTerm(Saying saying) {
    super(saying);
  }

  @Override
  ManualsTerm with(Saying more) {
    return new ManualsTerm(more);
  }

  private static final Map<ElementKind, Fact<Boolean>> MANUALS = Map.of(
      ElementKind.APPLICATION, MANUALS_FOR_APPLICATIONS,
      ElementKind.PLATFORM, MANUALS_FOR_PLATFORMS,
      ElementKind.SERVER, MANUALS_FOR_SERVERS,
      ElementKind.STORAGE, MANUALS_FOR_STORAGES,
      ElementKind.NETWORK_DEVICE, MANUALS_FOR_NETWORK);

  /** There are manuals for these kinds; security appliances are refused (Ⅲ.1.1.9). */
  public ManualsTerm of(KindTerm first, KindTerm... more) {
    return about(given(first, more), ManualsTerm::say);
  }

  /** There are no manuals for these kinds; security appliances are refused. */
  public ManualsTerm notOf(KindTerm first, KindTerm... more) {
    return about(given(first, more), ManualsTerm::deny);
  }

  /** The manuals say how to do these things (Ⅲ.1.1.9 ⅰ). */
  public ManualsTerm on(ManualRole first, ManualRole... more) {
    return sayAll(subjects(given(first, more)));
  }

  /** The manuals do not say how to do these things. */
  public ManualsTerm notOn(ManualRole first, ManualRole... more) {
    return denyAll(subjects(given(first, more)));
  }

  private static List<Fact<Boolean>> subjects(List<ManualRole> roles) {
    return roles.stream().map(Roles::instructed).toList();
  }

  private ManualsTerm about(
      List<KindTerm> kinds, BiFunction<ManualsTerm, Fact<Boolean>, ManualsTerm> word) {
    ManualsTerm all = this;
    for (KindTerm each : kinds) {
      Fact<Boolean> manual = MANUALS.get(each.kind());
      all = manual == null ? all.refusingAppliances() : word.apply(all, manual);
    }
    return all;
  }

  private ManualsTerm refusingAppliances() {
    return with(saying.plusFault("speaks of security appliances; it takes applications, platforms,"
        + " servers, storages and network devices"));
  }

  /** The manuals name what is operated and managed (Ⅲ.1.1.9 ⅰ). */
  public ManualsTerm namingTargets() {
    return say(MANUALS_NAME_TARGETS);
  }

  /** The manuals do not name what is operated and managed. */
  public ManualsTerm notNamingTargets() {
    return deny(MANUALS_NAME_TARGETS);
  }

  /** The manuals name who operates and manages (Ⅲ.1.1.9 ⅰ). */
  public ManualsTerm namingTheOrganisation() {
    return say(MANUALS_NAME_ORGANISATION);
  }

  /** The manuals do not name who operates and manages. */
  public ManualsTerm notNamingTheOrganisation() {
    return deny(MANUALS_NAME_ORGANISATION);
  }

  /** The responsible manager reviews operation reports (Ⅲ.1.1.9 ⅱ). */
  public ManualsTerm reportsReviewed() {
    return say(OPERATION_REPORTS_REVIEWED);
  }

  /** The responsible manager does not review operation reports. */
  public ManualsTerm reportsNotReviewed() {
    return deny(OPERATION_REPORTS_REVIEWED);
  }
}
