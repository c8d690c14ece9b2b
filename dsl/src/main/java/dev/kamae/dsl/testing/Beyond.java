package dev.kamae.dsl.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is open, held against what was accepted.
 *
 * @param open what is open
 * @param accepted the lines of the file
 */
record Beyond(List<Shortfall> open, Map<Gap.Key, GapsFile.Line> accepted) {

  /** What was not accepted, or is worse than it was. */
  List<Shortfall> opened() {
    return open.stream()
        .filter(
            each -> line(each).filter(line -> each.gap().isWithin(line.gap())).isEmpty())
        .toList();
  }

  /** What the gap was accepted at, if it was. */
  Optional<GapsFile.Line> line(Shortfall shortfall) {
    return Optional.ofNullable(accepted.get(shortfall.gap().key()));
  }

  /** The lines whose gaps are closed. */
  List<GapsFile.Line> closed() {
    Set<Gap.Key> still = open.stream().map(each -> each.gap().key()).collect(Collectors.toSet());
    return accepted.values().stream()
        .filter(each -> !still.contains(each.gap().key()))
        .toList();
  }

  /** The accepted gaps that are still open, at what they are where that is better. */
  List<Gap> remaining() {
    Map<Gap.Key, Gap> now = open.stream()
        .map(Shortfall::gap)
        .collect(Collectors.toMap(Gap::key, each -> each, (first, again) -> first));
    return accepted.values().stream()
        .map(GapsFile.Line::gap)
        .filter(each -> now.containsKey(each.key()))
        .map(each -> now.get(each.key()).isWithin(each) ? now.get(each.key()) : each)
        .toList();
  }
}
