package dev.kamae.report.picture;

import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A server room or zone with what it holds, measured before it has its place.
 *
 * @param name what it is called
 * @param target the id of its entry in the report
 * @param flag how it stands
 * @param lines what is said of it and what it holds
 */
record Room(String name, Optional<String> target, Flag flag, List<Told> lines) {

  private static final int HEADING = 24;
  private static final int LINE = 17;
  private static final int PADDING = 8;

  static Room of(
      String name,
      Optional<String> target,
      Flag flag,
      List<Told> facts,
      List<Component> components,
      PictureWords words) {
    List<Told> lines = new ArrayList<>(facts);
    lines.addAll(held(components, words));
    return new Room(name, target, flag, List.copyOf(lines));
  }

  private static List<Told> held(List<Component> components, PictureWords words) {
    Map<ElementKind, List<String>> names = components.stream()
        .sorted(Comparator.comparing(Component::kind))
        .collect(Collectors.groupingBy(
            Component::kind,
            LinkedHashMap::new,
            Collectors.mapping(Component::name, Collectors.toList())));
    if (names.isEmpty()) {
      return List.of(Told.plain(words.text("nothing-in-it")));
    }
    return new TreeMap<>(names)
        .entrySet().stream()
            .map(each -> Told.plain(words.text(
                "holds",
                words.counted("count." + each.getKey(), each.getValue().size()),
                words.list(each.getValue()))))
            .toList();
  }

  int height() {
    return HEADING + LINE * lines.size() + PADDING;
  }

  Figure figure(int x, int y, int width) {
    int room = width - 2 * PADDING;
    String title = flag.after(
        name + " · " + lines.stream().map(Told::text).collect(Collectors.joining(" · ")));
    Pen pen = new Pen(title, target)
        .box(x, y, width, height(), "p-box p-" + flag.style())
        .text(x + PADDING, y + 17, room - flag.taken(), "p-name", name)
        .flagBefore(x + width - PADDING, y + 17, flag);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).write(pen, x + PADDING, y + HEADING + LINE * i + 11, room);
    }
    return pen.figure();
  }
}
