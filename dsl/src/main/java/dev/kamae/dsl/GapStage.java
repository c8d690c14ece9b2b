package dev.kamae.dsl;

import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.network.ExchangeMeans;
import dev.kamae.posture.operation.BackupTarget;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.LogKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An accepted gap that does not say yet of which element. */
public final class GapStage {

  private final Saying saying;
  private final Optional<AcceptedGap> gap;

  GapStage(Saying saying, Optional<AcceptedGap> gap) {
    this.saying = saying;
    this.gap = gap;
  }

  /** Of these, by their variables; one that is not part of the description is a fault. */
  public ReasonStage of(ElementTerm first, ElementTerm... more) {
    return naming(Arrays.stream(Varargs.joined(saying, first, more)).map(GapTarget::of));
  }

  /** Of these sorts of event: {@code OUTAGE}, {@code FAULT} or {@code PERFORMANCE}. */
  public ReasonStage of(EventRole first, EventRole... more) {
    return naming(Arrays.stream(Varargs.joined(saying, first, more))
        .map(each -> GapTarget.topic(ElementKind.EVENT, Roles.event(each))));
  }

  /** Of these logs. */
  public ReasonStage of(LogKind first, LogKind... more) {
    return topics(ElementKind.LOG, Varargs.joined(saying, first, more));
  }

  /** Of these diagnoses. */
  public ReasonStage of(Diagnosis first, Diagnosis... more) {
    return topics(ElementKind.DIAGNOSIS, Varargs.joined(saying, first, more));
  }

  /** Of these backup targets. */
  public ReasonStage of(BackupTarget first, BackupTarget... more) {
    return topics(ElementKind.BACKUP_TARGET, Varargs.joined(saying, first, more));
  }

  /** Of these means of exchange; one that is not used is a fault. */
  public ReasonStage of(ExchangeMeans first, ExchangeMeans... more) {
    return topics(ElementKind.EXCHANGE_MEANS, Varargs.joined(saying, first, more));
  }

  /** Of the provider as a whole, which also stands where there is no element to judge. */
  public ReasonStage ofTheProvider() {
    return naming(Stream.of(new GapTarget.TheProvider()));
  }

  /** Of every element that no waiver of its own names; as soon as one is worse, none is covered. */
  public ReasonStage ofEveryElement() {
    return naming(Stream.of(new GapTarget.EveryElement()));
  }

  private ReasonStage topics(ElementKind kind, Enum<?>[] terms) {
    return naming(Arrays.stream(terms).map(each -> GapTarget.topic(kind, each)));
  }

  private ReasonStage naming(Stream<GapTarget> targets) {
    List<GapTarget> distinct = targets.distinct().toList();
    return new ReasonStage(saying, gap, distinct);
  }
}
