package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The edge cases of generated postures lie on both sides of every reference value. */
class EdgesProperties {

  private static final List<Posture> SEEN = new ArrayList<>();

  @Example
  void meet_and_miss_every_item_at_every_pattern_where_little_can_be_missed() {
    List<Judged> edges = Edges.ALL.stream().map(Judged::of).toList();
    TreeSet<String> onceOnly = new TreeSet<>();
    for (Pattern pattern : Pattern.ALL) {
      for (Item<?> item : Item.ALL) {
        Set<Boolean> open = edges.stream()
            .map(each -> each.assessment().verdict(item, pattern).isOpen())
            .collect(Collectors.toSet());
        assertTrue(open.contains(false), item::id);
        if (!open.contains(true)) {
          onceOnly.add(item.id() + " at " + notation(item, pattern));
        }
      }
    }
    assertEquals(
        Set.of(
            "III.2.1.3.c at -",
            "III.3.1.3.a at IC_CARD|ID_PASSWORD",
            "III.3.1.3.a at ID_PASSWORD",
            "III.3.1.3.b at IC_CARD|ID_PASSWORD",
            "III.3.2.5.a at -"),
        onceOnly);
  }

  private static <V> String notation(Item<V> item, Pattern pattern) {
    return item.reference().at(pattern).map(item.comparison()::notation).orElse("-");
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.FIRST)
  void come_first_where_that_is_wanted(@ForAll Posture posture) {
    SEEN.add(posture);
    assertTrue(SEEN.size() > Edges.ALL.size() || Edges.ALL.contains(posture));
  }
}
