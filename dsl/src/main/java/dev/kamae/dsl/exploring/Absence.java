package dev.kamae.dsl.exploring;

import static dev.kamae.guideline.Item.*;
import static dev.kamae.guideline.Measure.*;

import dev.kamae.guideline.Clause;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.BackupFacts;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.posture.operation.ReportFacts;
import dev.kamae.posture.operation.ServiceFacts;
import dev.kamae.posture.operation.UpkeepFacts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A control that is absent: a requirement is open with the items that hang on it.
 *
 * @param fact the control
 * @param kinds of which elements
 * @param opens what is open without it
 */
record Absence(Fact<Boolean> fact, Set<ElementKind> kinds, Set<Clause> opens) {

  private static final Set<ElementKind> COMPONENTS =
      EnumSet.range(ElementKind.APPLICATION, ElementKind.NETWORK_DEVICE);

  static final List<Absence> ALL = List.of(
      new Absence(
          Monitoring.LIVENESS.watched(),
          COMPONENTS,
          Set.of(III_1_1_1, LIVENESS_INTERVAL, OUTAGE_NOTICE)),
      new Absence(Monitoring.LIVENESS.told(), COMPONENTS, Set.of(III_1_1_1, OUTAGE_NOTICE)),
      new Absence(
          Monitoring.FAULT.watched(), COMPONENTS, Set.of(III_1_1_2, FAULT_INTERVAL, FAULT_NOTICE)),
      new Absence(
          Monitoring.PERFORMANCE.watched(),
          Set.of(ElementKind.APPLICATION, ElementKind.SERVER, ElementKind.NETWORK_DEVICE),
          Set.of(III_1_1_3, PERFORMANCE_INTERVAL, PERFORMANCE_NOTICE)),
      new Absence(
          UpkeepFacts.PATCHES_APPLIED,
          Set.of(ElementKind.SERVER, ElementKind.SECURITY_APPLIANCE),
          Set.of(III_1_1_6, PATCH_START)),
      new Absence(
          ReportFacts.USER_REPORT_PERIODIC,
          Set.of(ElementKind.PROVIDER),
          Set.of(III_1_1_7, USER_REPORT_INTERVAL)),
      new Absence(
          ReportFacts.FOLLOW_UP_GIVEN,
          Set.of(ElementKind.EVENT),
          Set.of(III_1_1_8, FOLLOW_UP_DELAY)),
      new Absence(
          ServiceFacts.CAPACITY_DOCUMENT_MADE,
          Set.of(ElementKind.PROVIDER),
          Set.of(III_2_1_2, CAPACITY_DOCUMENT_RETENTION)),
      new Absence(
          UpkeepFacts.MALWARE_PROTECTED,
          Set.of(ElementKind.SERVER, ElementKind.PLATFORM, ElementKind.STORAGE),
          Set.of(III_2_2_1, PATTERN_FILE_UPDATE)),
      new Absence(
          BackupFacts.BACKED_UP_REGULARLY,
          Set.of(ElementKind.BACKUP_TARGET),
          Set.of(III_2_3_1, BACKUP_INTERVAL, BACKUP_GENERATIONS, BACKUP_CHECK)),
      new Absence(
          LinkFacts.LINK_FAULTS_WATCHED,
          Set.of(ElementKind.EXTERNAL_LINK),
          Set.of(III_3_2_5, EXTERNAL_FAULT_REPORT)));

  /** Whether it can be denied of the element by the provider itself. */
  boolean fits(Element element) {
    return kinds.contains(element.kind())
        && !(element instanceof Component component && component.operator().isPresent());
  }
}
