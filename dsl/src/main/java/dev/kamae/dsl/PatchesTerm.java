package dev.kamae.dsl;

import static dev.kamae.posture.operation.UpkeepFacts.PATCHES_APPLIED;
import static dev.kamae.posture.operation.UpkeepFacts.PATCHES_STARTED_WITHIN;
import static dev.kamae.posture.operation.UpkeepFacts.PATCHES_TESTED;
import static dev.kamae.posture.operation.UpkeepFacts.VULNERABILITIES_GATHERED_REGULARLY;
import static dev.kamae.posture.operation.UpkeepFacts.VULNERABILITY_SOURCES;

import java.util.List;

/** A plan of patches (Ⅲ.1.1.6). */
public final class PatchesTerm extends PlanTerm<PatchesTerm> implements UpkeepTerm {

  PatchesTerm(Saying saying, List<PlanTarget> targets) {
    super(saying, targets);
  }

  @Override
  PatchesTerm with(Saying more) {
    return new PatchesTerm(more, targets);
  }

  /** The patch work starts so long, zero allowed, after the vendor's release (Ⅲ.1.1.6 a). */
  public AfterRelease startedWithin(SpanTerm span) {
    SpanTerm within = given(span);
    return () -> say(PATCHES_APPLIED).span(PATCHES_STARTED_WITHIN, within, SpanUse.DELAY);
  }

  /** Patches are not applied. */
  public PatchesTerm notApplied() {
    return deny(PATCHES_APPLIED).deny(PATCHES_STARTED_WITHIN);
  }

  /** These sources inform of vulnerabilities, such as JPCERT/CC (Ⅲ.1.1.6 ⅰ). */
  public PatchesTerm informedBy(String first, String... more) {
    return quoted(VULNERABILITY_SOURCES, given(first, more));
  }

  /** Nobody informs of vulnerabilities. */
  public PatchesTerm informedByNobody() {
    return deny(VULNERABILITY_SOURCES);
  }

  /** Says from when the start of the patch work is counted. */
  @FunctionalInterface
  public interface AfterRelease {
    /** Counted from the vendor's release. */
    PatchesTerm afterVendorRelease();
  }

  /** Patches are applied (Ⅲ.1.1.6). */
  public PatchesTerm applied() {
    return say(PATCHES_APPLIED);
  }

  /** Information on vulnerabilities is gathered regularly (Ⅲ.1.1.6). */
  public PatchesTerm gatheringInformationRegularly() {
    return say(VULNERABILITIES_GATHERED_REGULARLY);
  }

  /** Information on vulnerabilities is not gathered regularly. */
  public PatchesTerm notGatheringInformationRegularly() {
    return deny(VULNERABILITIES_GATHERED_REGULARLY);
  }

  /** The impact of a patch is tested before it is applied (Ⅲ.1.1.6 ⅱ). */
  public PatchesTerm testedForImpact() {
    return say(PATCHES_TESTED);
  }

  /** The impact of a patch is not tested before it is applied. */
  public PatchesTerm notTestedForImpact() {
    return deny(PATCHES_TESTED);
  }
}
