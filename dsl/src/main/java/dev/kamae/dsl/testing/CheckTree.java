package dev.kamae.dsl.testing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.JudgedWaiver;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.fact.SourceLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/** The tree of dynamic tests while it is made. */
final class CheckTree {

  private final Assessment assessment;
  private final Pattern pattern;
  private final boolean undeclaredAborts;
  private final OpenAt open;

  CheckTree(Assessment assessment, Pattern pattern, boolean undeclaredAborts, OpenAt open) {
    this.assessment = assessment;
    this.pattern = pattern;
    this.undeclaredAborts = undeclaredAborts;
    this.open = open;
  }

  Stream<DynamicNode> chapters() {
    return assessment.measures().stream()
        .collect(groupingBy(each -> InWords.chapter(each.measure()), LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(each -> container(each.getKey(), each.getValue().stream().map(this::measure)));
  }

  private DynamicNode measure(MeasureResult result) {
    Stream<DynamicNode> requirement = Stream.of(requirement(result));
    Stream<DynamicNode> items = result.items().stream().map(this::item);
    return container(InWords.of(result.measure()), Stream.concat(requirement, items));
  }

  private DynamicNode container(String name, Stream<DynamicNode> children) {
    return dynamicContainer(name, SourceUri.of(assessment.posture().source()), children);
  }

  private DynamicNode requirement(MeasureResult result) {
    return leaf(
        InWords.of(result.measure()) + ": requirement",
        result.measure(),
        () -> result.requirement().evidence().stream().map(Finding::source).findFirst(),
        Reasons.of(result.requirement()));
  }

  private <V> DynamicNode item(ItemResult<V> result) {
    return leaf(
        InWords.of(result.item()),
        result.item(),
        () -> result.elements().stream().map(ElementResult::source).findFirst(),
        Reasons.of(result, pattern));
  }

  private DynamicNode leaf(
      String name, Clause clause, Supplier<Optional<SourceLine>> said, List<String> reasons) {
    List<Shortfall> shortfalls = open.of(clause);
    SourceLine line = shortfalls.isEmpty()
        ? said.get().orElseGet(assessment.posture()::source)
        : shortfalls.get(0).source();
    List<String> accepted =
        open.covering(clause).stream().map(CheckTree::accepted).toList();
    CheckLeaf leaf =
        new CheckLeaf(name, open.verdict(clause), shortfalls, reasons, accepted, undeclaredAborts);
    return dynamicTest(name, SourceUri.of(line), leaf);
  }

  private static String accepted(JudgedWaiver judged) {
    Waiver waiver = judged.waiver();
    return "accepted by %s until %s: %s %s"
        .formatted(
            InWords.shown(waiver.owner()),
            waiver.lastDay(),
            InWords.shown(waiver.reason()),
            waiver.source());
  }
}
