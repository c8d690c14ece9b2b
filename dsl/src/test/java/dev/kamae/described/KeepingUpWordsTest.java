package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of clocks(), patches(), malware() and downloads() (Ⅲ.1.1.5, Ⅲ.1.1.6, Ⅲ.2.2.1). */
class KeepingUpWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "ClocksTerm.agreeing",
          p -> p.keepingUp(clocks().of(servers()).agreeing()),
          "SERVER: clocks-agree true"),
      word(
          "ClocksTerm.notAgreeing",
          p -> p.keepingUp(clocks().of(servers()).notAgreeing()),
          "SERVER: clocks-agree NO"),
      word(
          "ClocksTerm.correctingErrors",
          p -> p.keepingUp(clocks().of(servers()).correctingErrors()),
          "SERVER: clock-errors-corrected true"),
      word(
          "ClocksTerm.notCorrectingErrors",
          p -> p.keepingUp(clocks().of(servers()).notCorrectingErrors()),
          "SERVER: clock-errors-corrected NO"),
      word(
          "ClocksTerm.checkedRegularly",
          p -> p.keepingUp(clocks().of(servers()).checkedRegularly()),
          "SERVER: clocks-checked-regularly true"),
      word(
          "ClocksTerm.notCheckedRegularly",
          p -> p.keepingUp(clocks().of(servers()).notCheckedRegularly()),
          "SERVER: clocks-checked-regularly NO"),
      word(
          "ClocksTerm.syncedBy",
          p -> p.keepingUp(clocks().of(servers()).syncedBy(NTP)),
          "SERVER: clock-synced-by NTP"),
      word(
          "ClocksTerm.notSynced",
          p -> p.keepingUp(clocks().of(servers()).notSynced()),
          "SERVER: clock-synced-by NO",
          "SERVER: clock-synced-to NO"),
      word(
          "ClocksTerm.to",
          p -> p.keepingUp(clocks().of(servers()).to(JAPAN_STANDARD_TIME)),
          "SERVER: clock-synced-to JAPAN_STANDARD_TIME"),
      word(
          "ClocksTerm.to",
          p -> p.keepingUp(clocks().of(servers()).to(OTHER_TIME)),
          "SERVER: clock-synced-to OTHER_TIME"),
      word(
          "PatchesTerm.applied",
          p -> p.keepingUp(patches().of(servers()).applied()),
          "SERVER: patches-applied true"),
      word(
          "PatchesTerm.gatheringInformationRegularly",
          p -> p.keepingUp(patches().of(servers()).gatheringInformationRegularly()),
          "SERVER: vulnerabilities-gathered-regularly true"),
      word(
          "PatchesTerm.notGatheringInformationRegularly",
          p -> p.keepingUp(patches().of(servers()).notGatheringInformationRegularly()),
          "SERVER: vulnerabilities-gathered-regularly NO"),
      word(
          "PatchesTerm.testedForImpact",
          p -> p.keepingUp(patches().of(servers()).testedForImpact()),
          "SERVER: patches-tested true"),
      word(
          "PatchesTerm.notTestedForImpact",
          p -> p.keepingUp(patches().of(servers()).notTestedForImpact()),
          "SERVER: patches-tested NO"),
      word(
          "PatchesTerm.startedWithin",
          p -> p.keepingUp(patches().of(servers()).startedWithin(hours(12)).afterVendorRelease()),
          "SERVER: patches-applied true",
          "SERVER: patches-started-within PT12H"),
      word(
          "PatchesTerm.notApplied",
          p -> p.keepingUp(patches().of(servers()).notApplied()),
          "SERVER: patches-applied NO",
          "SERVER: patches-started-within NO"),
      word(
          "PatchesTerm.informedBy",
          p -> p.keepingUp(patches().of(servers()).informedBy("JPCERT/CC", "IPA")),
          "SERVER: vulnerability-sources IPA, JPCERT/CC"),
      word(
          "PatchesTerm.informedByNobody",
          p -> p.keepingUp(patches().of(servers()).informedByNobody()),
          "SERVER: vulnerability-sources NO"),
      word(
          "MalwareTerm.alwaysNewest",
          p -> p.keepingUp(malware().of(servers()).alwaysNewest()),
          "SERVER: malware-protected true",
          "SERVER: newest-pattern-files true"),
      word(
          "MalwareTerm.notAlwaysNewest",
          p -> p.keepingUp(malware().of(servers()).notAlwaysNewest()),
          "SERVER: newest-pattern-files NO"),
      word(
          "MalwareTerm.managingSoftwareConfiguration",
          p -> p.keepingUp(malware().of(servers()).managingSoftwareConfiguration()),
          "SERVER: software-configuration-managed true"),
      word(
          "MalwareTerm.notManagingSoftwareConfiguration",
          p -> p.keepingUp(malware().of(servers()).notManagingSoftwareConfiguration()),
          "SERVER: software-configuration-managed NO"),
      word(
          "MalwareTerm.notProtected",
          p -> p.keepingUp(malware().of(servers()).notProtected()),
          "SERVER: malware-protected NO",
          "SERVER: newest-pattern-files NO",
          "SERVER: pattern-files-updated-within NO",
          "SERVER: scanned-fully NO",
          "SERVER: scanned-in-real-time NO"),
      word(
          "MalwareTerm.updatedWithin",
          p -> p.keepingUp(malware().of(servers()).updatedWithin(hours(6))),
          "SERVER: malware-protected true",
          "SERVER: pattern-files-updated-within PT6H"),
      word(
          "MalwareTerm.scanning",
          p -> p.keepingUp(malware().of(servers()).scanning(REAL_TIME, FULL)),
          "SERVER: malware-protected true",
          "SERVER: scanned-fully true",
          "SERVER: scanned-in-real-time true"),
      word(
          "MalwareTerm.scanning",
          p -> p.keepingUp(malware().of(servers()).scanning(FULL)),
          "SERVER: malware-protected true",
          "SERVER: scanned-fully true"),
      word(
          "MalwareTerm.notScanning",
          p -> p.keepingUp(malware().of(servers()).notScanning(REAL_TIME, FULL)),
          "SERVER: scanned-fully NO",
          "SERVER: scanned-in-real-time NO"),
      word(
          "DownloadsTerm.checked",
          p -> p.keepingUp(downloads().checked()),
          "PROVIDER: downloads-checked true",
          "PROVIDER: downloads-offered true"),
      word(
          "DownloadsTerm.notChecked",
          p -> p.keepingUp(downloads().notChecked()),
          "PROVIDER: downloads-checked NO",
          "PROVIDER: downloads-offered true"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
