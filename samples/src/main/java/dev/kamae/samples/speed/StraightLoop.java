package dev.kamae.samples.speed;

import dev.kamae.guideline.Item;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.List;

/** The eight items of components, written by hand for nothing but speed. */
final class StraightLoop {

  private static final int[] OFTEN = {5, 10, 20, 5, 10, 20};
  private static final int[] SOON = {20, 60, 300, 20, 60, 300};
  private static final int[] REGULARLY = {10, 30, 60, 10, 30, 60};
  private static final int[] PATCHED = {24, 24, 24, 72, 72, 72};
  private static final int[] RENEWED = {24, 24, 72, 24, 72, 72};

  private StraightLoop() {}

  /** Every value that misses a pattern's. */
  static List<Miss> over(List<Machine> machines) {
    List<Miss> found = new ArrayList<>();
    for (Machine each : machines) {
      against(OFTEN, each.liveness(), Item.LIVENESS_INTERVAL, each, found);
      against(SOON, each.outageNotice(), Item.OUTAGE_NOTICE, each, found);
      against(REGULARLY, each.fault(), Item.FAULT_INTERVAL, each, found);
      against(SOON, each.faultNotice(), Item.FAULT_NOTICE, each, found);
      if (each.kind() != ElementKind.SECURITY_APPLIANCE) {
        against(REGULARLY, each.performance(), Item.PERFORMANCE_INTERVAL, each, found);
        against(SOON, each.performanceNotice(), Item.PERFORMANCE_NOTICE, each, found);
      }
      if (each.kind() != ElementKind.APPLICATION) {
        against(PATCHED, each.patch(), Item.PATCH_START, each, found);
      }
      if (isProtected(each.kind())) {
        against(RENEWED, each.patternFile(), Item.PATTERN_FILE_UPDATE, each, found);
      }
    }
    return found;
  }

  private static boolean isProtected(ElementKind kind) {
    return kind == ElementKind.PLATFORM
        || kind == ElementKind.SERVER
        || kind == ElementKind.STORAGE;
  }

  private static void against(
      int[] references, int value, Item<?> item, Machine machine, List<Miss> found) {
    if (value > references[0]) {
      for (int i = 0; i < references.length; i++) {
        if (value > references[i]) {
          found.add(new Miss(item, i + 1, machine.name(), value, references[i]));
        }
      }
    }
  }

  /** A value that misses the one of a pattern. */
  record Miss(Item<?> item, int pattern, String machine, int value, int reference) {}
}
