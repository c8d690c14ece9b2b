package dev.kamae.report.command;

import dev.kamae.assessment.Level;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the arguments of the command; what is wrong with them is told all at once. */
final class Arguments {

  static final String EPOCH = "SOURCE_DATE_EPOCH";

  private static final Set<String> WITH_VALUE = Set.of(
      "--date",
      "--pattern",
      "--folder",
      "--formats",
      "--language",
      "--link",
      "--since",
      "--templates",
      "--fail-on");
  private static final Set<String> ALONE = Set.of("--gaps-only", "--only-new", "--quiet");
  private static final String SOURCES = "--sources";
  private static final Path FOLDER = Path.of("target", "gap-report");

  private final Map<String, String> given = new HashMap<>();
  private final List<String> sources = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> environment;

  private Arguments(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * What the arguments ask for.
   *
   * @throws Misuse naming all that is wrong with them
   */
  static Options read(List<String> arguments, Map<String, String> environment) {
    return new Arguments(environment).read(arguments);
  }

  private Options read(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String each = arguments.get(i);
      if (WITH_VALUE.contains(each) || each.equals(SOURCES)) {
        i++;
        value(each, i < arguments.size() ? Optional.of(arguments.get(i)) : Optional.empty());
      } else if (ALONE.contains(each)) {
        keep(each, "");
      } else if (each.startsWith("-")) {
        faults.add("'" + each + "' is not known; --help lists what is");
      } else {
        classes.add(each);
      }
    }
    Options options = options();
    if (!faults.isEmpty()) {
      throw new Misuse(faults);
    }
    return options;
  }

  private void value(String name, Optional<String> value) {
    if (value.isEmpty() || value.get().startsWith("--")) {
      faults.add(name + " needs a value; --help tells which");
    } else if (name.equals(SOURCES)) {
      sources.add(value.get());
    } else {
      keep(name, value.get());
    }
  }

  private void keep(String name, String value) {
    if (given.put(name, value) != null) {
      faults.add(name + " stands twice");
    }
  }

  private Options options() {
    if (given.containsKey("--only-new") && !given.containsKey("--since")) {
      faults.add("--only-new needs --since, the earlier report");
    }
    return new Options(
        List.copyOf(classes),
        date(),
        one("--pattern", Pattern.ALL, each -> String.valueOf(each.number())),
        path("--folder").orElse(FOLDER),
        formats(),
        one("--language", List.of(Language.values()), Language::tag),
        List.copyOf(sources),
        Optional.ofNullable(given.get("--link")),
        path("--since"),
        path("--templates"),
        new Options.Threshold(
            level(), !given.containsKey("--gaps-only"), given.containsKey("--only-new")),
        given.containsKey("--quiet"));
  }

  private LocalDate date() {
    String date = given.get("--date");
    String epoch = environment.get(EPOCH);
    try {
      if (date != null) {
        return LocalDate.parse(date);
      }
      if (epoch != null) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
      }
      faults.add("--date is missing: give a day such as 2026-04-01, or set " + EPOCH);
    } catch (DateTimeException e) {
      faults.add(
          date == null
              ? EPOCH + ": '" + epoch + "' is no number of seconds"
              : "--date: '" + date + "' is no day, such as 2026-04-01");
    } catch (NumberFormatException e) {
      faults.add(EPOCH + ": '" + epoch + "' is no number of seconds");
    }
    return LocalDate.EPOCH;
  }

  private Optional<Path> path(String name) {
    return Optional.ofNullable(given.get(name)).map(Path::of);
  }

  private Set<Format> formats() {
    EnumSet<Format> formats = EnumSet.noneOf(Format.class);
    String all = given.get("--formats");
    if (all == null) {
      return EnumSet.allOf(Format.class);
    }
    for (String each : all.split(",", -1)) {
      named("--formats", each, List.of(Format.values()), Format::toString).ifPresent(formats::add);
    }
    return formats;
  }

  private Optional<Level> level() {
    String level = given.getOrDefault("--fail-on", "NONE");
    List<String> known = Stream.concat(
            Stream.of(Level.values()).map(Level::name), Stream.of("NONE"))
        .toList();
    return named("--fail-on", level, known, each -> each)
        .filter(each -> !each.equals("NONE"))
        .map(Level::valueOf);
  }

  private <V> Optional<V> one(String name, List<V> known, Function<V, String> called) {
    return Optional.ofNullable(given.get(name)).flatMap(each -> named(name, each, known, called));
  }

  private <V> Optional<V> named(
      String name, String value, List<V> known, Function<V, String> called) {
    Optional<V> found =
        known.stream().filter(each -> called.apply(each).equals(value)).findFirst();
    if (found.isEmpty()) {
      faults.add(name + ": '" + value + "' is none of "
          + known.stream().map(called).collect(Collectors.joining(", ")));
    }
    return found;
  }
}
