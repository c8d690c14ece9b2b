package dev.kamae.assessment.measures;

import dev.kamae.assessment.measures.building.DisasterProtection;
import dev.kamae.assessment.measures.network.AccessControlPolicy;
import dev.kamae.assessment.measures.network.AdministratorPrivileges;
import dev.kamae.assessment.measures.network.Authentication;
import dev.kamae.assessment.measures.network.EncryptedCommunication;
import dev.kamae.assessment.measures.network.ExternalConnections;
import dev.kamae.assessment.measures.network.ExternalNetworkFaults;
import dev.kamae.assessment.measures.network.InformationExchange;
import dev.kamae.assessment.measures.network.IntrusionDetection;
import dev.kamae.assessment.measures.network.ServerImpersonation;
import dev.kamae.assessment.measures.network.UnauthorisedAccess;
import dev.kamae.assessment.measures.operation.ClockSynchronisation;
import dev.kamae.assessment.measures.operation.FaultMonitoring;
import dev.kamae.assessment.measures.operation.FollowUpReport;
import dev.kamae.assessment.measures.operation.LivenessMonitoring;
import dev.kamae.assessment.measures.operation.ManagerReport;
import dev.kamae.assessment.measures.operation.PatchManagement;
import dev.kamae.assessment.measures.operation.PerformanceMonitoring;
import dev.kamae.assessment.measures.operation.StandardsAndManuals;
import dev.kamae.assessment.measures.operation.UserReport;
import dev.kamae.assessment.measures.organisation.ImportantRecords;
import dev.kamae.assessment.measures.organisation.IncidentReporting;
import dev.kamae.assessment.measures.organisation.LawsAndContracts;
import dev.kamae.assessment.measures.organisation.OneStopSupport;
import dev.kamae.assessment.measures.organisation.PermittedUse;
import dev.kamae.assessment.measures.system.BackupVerification;
import dev.kamae.assessment.measures.system.CapacityPlanning;
import dev.kamae.assessment.measures.system.DatabaseEncryption;
import dev.kamae.assessment.measures.system.LogKeeping;
import dev.kamae.assessment.measures.system.MalwareProtection;
import dev.kamae.assessment.measures.system.RegularBackup;
import dev.kamae.assessment.measures.system.ServiceAvailability;
import dev.kamae.assessment.measures.system.VulnerabilityDiagnosis;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules of all 33 measures. */
public final class Measures {

  /** All rules, in the guideline's order. */
  public static final List<MeasureRule> ALL = made();

  private Measures() {}

  /** The same rules, made anew. */
  static List<MeasureRule> made() {
    return Stream.of(
            new IncidentReporting(),
            new LawsAndContracts(),
            new ImportantRecords(),
            new PermittedUse(),
            new OneStopSupport(),
            new LivenessMonitoring(),
            new FaultMonitoring(),
            new PerformanceMonitoring(),
            new ManagerReport(),
            new ClockSynchronisation(),
            new PatchManagement(),
            new UserReport(),
            new FollowUpReport(),
            new StandardsAndManuals(),
            new ServiceAvailability(),
            new CapacityPlanning(),
            new LogKeeping(),
            new VulnerabilityDiagnosis(),
            new MalwareProtection(),
            new DatabaseEncryption(),
            new RegularBackup(),
            new BackupVerification(),
            new AccessControlPolicy(),
            new AdministratorPrivileges(),
            new Authentication(),
            new UnauthorisedAccess(),
            new IntrusionDetection(),
            new InformationExchange(),
            new EncryptedCommunication(),
            new ServerImpersonation(),
            new ExternalConnections(),
            new ExternalNetworkFaults(),
            new DisasterProtection())
        .map(MeasureRules::rule)
        .toList();
  }
}
