package dev.kamae.samples.clauses;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The examples as they stand in their source files: what the page shows is the code that the compiler saw. */
final class ExampleSource {

  private static final Pattern START = Pattern.compile("\\b(?:clause|bare)\\(\\s*([A-Z_0-9]+),");

  private final Map<String, List<String>> words = new HashMap<>();

  ExampleSource(Stream<String> sources) {
    sources.forEach(this::read);
  }

  private void read(String source) {
    Matcher matcher = START.matcher(source);
    while (matcher.find()) {
      words.put(matcher.group(1), arguments(source, matcher.end()));
    }
  }

  private static List<String> arguments(String source, int from) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int start = from;
    boolean quoted = false;
    for (int at = from; depth >= 0; at++) {
      char c = source.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth < 0 || depth == 0 && c == ',') {
          arguments.add(shown(source.substring(start, at)));
          start = at + 1;
        }
      }
    }
    return arguments;
  }

  private static String shown(String argument) {
    return Arrays.stream(argument.split("\\R"))
        .map(String::strip)
        .collect(Collectors.joining())
        .replaceFirst("^to -> ?to", "")
        .replace(",", ", ")
        .replaceAll(", +", ", ");
  }

  String said(Clause clause) {
    return wordsOf(clause).get(0);
  }

  String denied(Clause clause) {
    return wordsOf(clause).get(1);
  }

  private List<String> wordsOf(Clause clause) {
    return words.get(constantOf(clause));
  }

  /** The name of the constant that stands for the clause in a description. */
  static String constantOf(Clause clause) {
    if (clause instanceof Measure measure) {
      return measure.name();
    }
    return clause instanceof Practice practice ? practice.name() : nameOf((Item<?>) clause);
  }

  private static String nameOf(Item<?> item) {
    return Arrays.stream(Item.class.getFields())
        .filter(field -> valueOf(field) == item)
        .findFirst()
        .orElseThrow()
        .getName();
  }

  private static Object valueOf(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
