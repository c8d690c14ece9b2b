package dev.kamae.dsl.exploring;

import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plan in the words of the language, to be read beside a description.
 *
 * <pre>{@code
 * Plan plan = Plan.of(AspSaasGuideline.assess(posture, date), PATTERN_2);
 * RemedyCode.of(plan, posture).forEach(System.out::println); // liveness().of(batch).every(minutes(5)) …
 * }</pre>
 */
public final class RemedyCode {

  private static final Pattern OF_ONE =
      Pattern.compile("(\\w+\\([A-Z]*\\))\\.of\\(([a-z]\\w*)\\)(.*)");

  private final Map<ElementName, Element> elements = new HashMap<>();

  private RemedyCode(Posture posture) {
    posture.elements().forEach(each -> elements.put(ElementName.of(each), each));
  }

  /** A line for each thing that the steps of the plan say, in their order, each once. */
  public static List<String> of(Plan plan, Posture posture) {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(posture, "posture");
    RemedyCode code = new RemedyCode(plan.appliedTo(posture));
    return plan.steps().stream().flatMap(code::lines).distinct().toList();
  }

  /** What a plan says alike of several components stands in one line. */
  private Stream<String> lines(Remedy.Step step) {
    Map<String, List<String>> targets = new LinkedHashMap<>();
    step.changes().stream().flatMap(this::line).forEach(line -> {
      Matcher plan = OF_ONE.matcher(line);
      boolean found = plan.matches();
      targets
          .computeIfAbsent(
              found ? plan.group(1) + ".of(%s)" + plan.group(3) : line, each -> new ArrayList<>())
          .add(found ? plan.group(2) : "");
    });
    return targets.entrySet().stream()
        .map(each -> each.getValue().get(0).isEmpty()
            ? each.getKey()
            : each.getKey().replace("%s", String.join(", ", each.getValue())));
  }

  private Stream<String> line(Change change) {
    if (change instanceof Change.Say<?> say) {
      return said(say.element(), yes(say));
    }
    if (change instanceof Change.Deny deny) {
      return said(deny.element(), no(deny.fact()));
    }
    if (change instanceof Change.Pass pass) {
      return Stream.of("link(%s)….through(%s)"
          .formatted(JavaText.quoted(pass.link().name()), JavaText.quoted(pass.appliance())));
    }
    Change.Add add = (Change.Add) change;
    return Stream.of("%s(%s), in %s"
        .formatted(
            add.component().appliance().orElseThrow().name().toLowerCase(Locale.ROOT),
            JavaText.quoted(add.component().name()),
            add.component().room().orElse(add.component().place())));
  }

  private Stream<String> said(ElementName element, Claim<?> claim) {
    return ClaimCode.of(elements.get(element), claim).stream();
  }

  private static <T> Claim<T> yes(Change.Say<T> say) {
    return new Claim<>(say.fact(), Said.yes(say.value(), SourceLine.UNKNOWN));
  }

  private static <T> Claim<T> no(Fact<T> fact) {
    return new Claim<>(fact, Said.no(SourceLine.UNKNOWN));
  }
}
