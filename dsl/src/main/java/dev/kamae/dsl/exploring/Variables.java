package dev.kamae.dsl.exploring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The variables of a description, no two alike. */
final class Variables {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();

  /** The variable of what has the name among its sort, such as {@code web1} for component "web-1". */
  String of(String sort, String name) {
    return names.computeIfAbsent(sort + " " + name, key -> fresh(JavaText.variable(name, sort)));
  }

  private String fresh(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }
}
