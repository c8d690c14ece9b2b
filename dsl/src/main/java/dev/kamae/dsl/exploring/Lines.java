package dev.kamae.dsl.exploring;

import dev.kamae.assessment.remedy.DescriptionWords.Line;
import dev.kamae.posture.component.ApplianceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts lines of a description together. */
final class Lines {

  private static final Pattern NAME = Pattern.compile("^(\\w+)\\(\"(?:[^\"\\\\]|\\\\.)*\"");

  private static final Pattern TERM = Pattern.compile("\\.of\\(\\w+\\)");

  private Lines() {}

  private record Around(String before, String after) {}

  /** Each once, in their order; what is said alike of several things stands in one line. */
  static List<Line> joined(Stream<Line> lines) {
    Map<Around, List<String>> joined = new LinkedHashMap<>();
    lines.forEach(each -> joined
        .computeIfAbsent(new Around(each.before(), each.after()), around -> new ArrayList<>())
        .addAll(each.of()));
    return joined.entrySet().stream()
        .map(each -> new Line(
            each.getKey().before(),
            each.getValue().stream().distinct().toList(),
            each.getKey().after()))
        .toList();
  }

  /** The line with dots for all that it is said of. */
  static Line dotted(Line line) {
    String named = NAME.matcher(line.naming(0)).replaceFirst("$1(…");
    return new Line(TERM.matcher(named).replaceFirst(".of(…)"), List.of(), "");
  }

  /** A line that names nothing else. */
  static Stream<Line> of(String code) {
    return Stream.of(new Line(code, List.of(), ""));
  }

  /** The first word of an appliance of the type, as {@code reverseProxy}. */
  static String word(ApplianceType type) {
    return JavaText.variable(type.name().replace('_', ' ').toLowerCase(Locale.ROOT), "");
  }
}
