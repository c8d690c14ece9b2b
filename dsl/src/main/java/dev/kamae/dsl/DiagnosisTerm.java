package dev.kamae.dsl;

import static dev.kamae.posture.operation.LogFacts.DIAGNOSIS_ACTED_ON;
import static dev.kamae.posture.operation.LogFacts.DIAGNOSIS_EVERY;
import static dev.kamae.posture.operation.LogFacts.DIAGNOSIS_MEASURES_RECORDED;
import static dev.kamae.posture.operation.LogFacts.DIAGNOSIS_METHODS_PLANNED;
import static dev.kamae.posture.operation.LogFacts.DIAGNOSIS_TARGETS_PLANNED;
import static dev.kamae.posture.operation.LogFacts.DIAGNOSIS_TIMES_PLANNED;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.operation.Diagnosis;
import java.util.List;

/** A plan of vulnerability diagnosis of one kind (Ⅲ.2.1.4). */
public final class DiagnosisTerm extends PlanTerm<DiagnosisTerm> implements UpkeepTerm {

  private final Diagnosis kind;
  private final Saying ofEach;

  DiagnosisTerm(Diagnosis kind, Saying saying, Saying ofEach, List<PlanTarget> targets) {
    super(saying, targets);
    this.kind = kind;
    this.ofEach = ofEach;
  }

  @Override
  DiagnosisTerm with(Saying more) {
    return new DiagnosisTerm(kind, more, ofEach, targets);
  }

  private DiagnosisTerm done(Saying each) {
    return new DiagnosisTerm(kind, saying, each, targets);
  }

  @Override
  void into(Assembly assembly) {
    assembly.plan(targets, ofEach);
    assembly.topic(ElementKind.DIAGNOSIS, kind, saying);
  }

  /** It is done regularly, at whatever interval (Ⅲ.2.1.4). */
  public DiagnosisTerm regularly() {
    return done(ofEach.plus(kind.done(), true));
  }

  /** It is done once in so long a time; an interval of zero is refused (Ⅲ.2.1.4 a, b, c). */
  public DiagnosisTerm every(SpanTerm span) {
    return regularly().span(DIAGNOSIS_EVERY, given(span), SpanUse.INTERVAL);
  }

  /** It is not done. */
  public DiagnosisTerm notDone() {
    return done(ofEach.minus(kind.done())).deny(DIAGNOSIS_EVERY);
  }

  /** What the diagnosis finds is acted on (Ⅲ.2.1.4). */
  public DiagnosisTerm actedOn() {
    return say(DIAGNOSIS_ACTED_ON);
  }

  /** What the diagnosis finds is not acted on. */
  public DiagnosisTerm notActedOn() {
    return deny(DIAGNOSIS_ACTED_ON);
  }

  /** The targets of the diagnosis are planned (Ⅲ.2.1.4 ⅰ). */
  public DiagnosisTerm planningTargets() {
    return say(DIAGNOSIS_TARGETS_PLANNED);
  }

  /** The targets of the diagnosis are not planned. */
  public DiagnosisTerm notPlanningTargets() {
    return deny(DIAGNOSIS_TARGETS_PLANNED);
  }

  /** The methods of the diagnosis are planned (Ⅲ.2.1.4 ⅰ). */
  public DiagnosisTerm planningMethods() {
    return say(DIAGNOSIS_METHODS_PLANNED);
  }

  /** The methods of the diagnosis are not planned. */
  public DiagnosisTerm notPlanningMethods() {
    return deny(DIAGNOSIS_METHODS_PLANNED);
  }

  /** The times of the diagnosis are planned (Ⅲ.2.1.4 ⅰ). */
  public DiagnosisTerm planningTimes() {
    return say(DIAGNOSIS_TIMES_PLANNED);
  }

  /** The times of the diagnosis are not planned. */
  public DiagnosisTerm notPlanningTimes() {
    return deny(DIAGNOSIS_TIMES_PLANNED);
  }

  /** Measures taken after the diagnosis are recorded (Ⅲ.2.1.4 ⅱ). */
  public DiagnosisTerm recordingMeasures() {
    return say(DIAGNOSIS_MEASURES_RECORDED);
  }

  /** Measures taken after the diagnosis are not recorded. */
  public DiagnosisTerm notRecordingMeasures() {
    return deny(DIAGNOSIS_MEASURES_RECORDED);
  }
}
