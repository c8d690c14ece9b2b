package dev.kamae.dsl.testing;

import dev.kamae.guideline.Pattern;

/** Asks for the pattern that a posture is held to. */
@FunctionalInterface
public interface PatternStage {

  /** At this pattern. */
  PostureGate at(Pattern pattern);
}
