package dev.kamae.dsl;

import dev.kamae.posture.operation.BackupTarget;
import java.util.EnumSet;
import java.util.List;

/** A backup that does not say yet of what. */
public final class BackupStage {

  private final Saying saying;

  BackupStage(Saying saying) {
    this.saying = saying;
  }

  /** What is backed up: {@code SERVICE_DATA}, {@code MANAGEMENT} or {@code CONFIGURATION} (Ⅲ.2.3.1). */
  public BackupTerm of(BackupTarget first, BackupTarget... more) {
    saying.givenAll(first, more);
    return new BackupTerm(saying, List.copyOf(EnumSet.of(first, more)), List.of());
  }
}
