package dev.kamae.posture.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Elements of which the same facts are said, of their own and by the same wider plan, and which have the same way, if
 * any: what is asked of facts and ways alone need not be asked of each of them, but of each distinct thing that is said.
 * Immutable.
 */
public final class Cohort {

  private final Form form;
  private final Element[] members;
  private final List<Group> groups;
  private final Column[] columns;

  private Cohort(Form form, Element[] members, List<Group> groups) {
    this.form = form;
    this.members = members;
    this.groups = groups;
    this.columns = new Column[form.size()];
    for (int place = 0; place < columns.length; place++) {
      columns[place] = Column.of(members, place);
    }
  }

  /** All elements, in cohorts; ways gives what an element has besides, the same object for equal ones, null for none. */
  public static List<Cohort> of(
      List<? extends Element> elements, Function<? super Element, ?> ways) {
    Objects.requireNonNull(elements, "elements");
    Objects.requireNonNull(ways, "ways");
    Map<Key, Map<Alike, List<Element>>> cohorts = new LinkedHashMap<>();
    for (Element each : elements) {
      cohorts
          .computeIfAbsent(Key.of(each.facts(), ways.apply(each)), key -> new LinkedHashMap<>())
          .computeIfAbsent(Alike.of(each), key -> new ArrayList<>())
          .add(each);
    }
    List<Cohort> all = new ArrayList<>();
    cohorts.forEach((key, groups) -> all.add(of(key.form(), groups)));
    return List.copyOf(all);
  }

  private static Cohort of(Form form, Map<Alike, List<Element>> alike) {
    List<Element> members = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    alike.values().forEach(each -> {
      groups.add(new Group(members.size(), members.size() + each.size(), each.get(0)));
      members.addAll(each);
    });
    return new Cohort(form, members.toArray(Element[]::new), List.copyOf(groups));
  }

  /** The groups, one after the other. */
  public List<Group> groups() {
    return groups;
  }

  /** The member with the number; the first has 0. */
  public Element member(int number) {
    return members[number];
  }

  /** For each distinct thing that is said of the fact, a member of which it is said. */
  public Stream<Element> examples(Fact<?> fact) {
    Objects.requireNonNull(fact, "fact");
    Column column = column(fact);
    return column == null
        ? Stream.of(members[0])
        : IntStream.range(0, column.size()).mapToObj(column::example);
  }

  /** What is said of the fact; null where the same is said of all, or nothing of any. */
  public Column column(Fact<?> fact) {
    Objects.requireNonNull(fact, "fact");
    int place = form.placeOf(fact);
    return place < 0 ? null : columns[place];
  }

  /**
   * Members of one kind, type and operator.
   *
   * @param from the number of the first
   * @param to the number after the last
   * @param example any of them
   */
  public record Group(int from, int to, Element example) {

    /** Refuses null. */
    public Group {
      Objects.requireNonNull(example, "example");
    }

    /** How many there are. */
    public int size() {
      return to - from;
    }
  }

  /** What members of one cohort have in common: which facts are said, by which wider plan, and their way. */
  private record Key(Form form, Facts wider, Object way) {

    static Key of(Facts facts, Object way) {
      return new Key(facts.form(), facts.wider(), way);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && wider == that.wider
          && way == that.way
          && form.equals(that.form);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * form.hashCode() + System.identityHashCode(wider))
          + System.identityHashCode(way);
    }
  }

  /** What members of one group have in common. */
  private record Alike(
      ElementKind kind, Optional<? extends Enum<?>> type, Optional<String> operator) {

    static Alike of(Element element) {
      return new Alike(element.kind(), element.type(), element.operator());
    }
  }
}
