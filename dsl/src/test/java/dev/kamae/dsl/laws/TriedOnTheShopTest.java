package dev.kamae.dsl.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.OwnModule;
import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.guideline.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the laws try on a posture that has a little of everything: a file lists every trial, and none breaks a law. */
class TriedOnTheShopTest {

  private static final Path GOLDEN = OwnModule.file("src/test/resources/printed/Trials.txt");

  private final Assessment shop = AspSaasGuideline.assess(new Shop().posture(), Held.DATE);

  @Test
  void every_trial_is_listed() throws IOException {
    String found = Laws.ALL.stream()
        .flatMap(each -> Stream.concat(
            Stream.of("# " + each),
            each.trials(shop, Pattern.PATTERN_1).stream().map(Trial::toString)))
        .collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, found, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(GOLDEN, StandardCharsets.UTF_8), found);
  }

  @Test
  void none_breaks_a_law() {
    Laws.ALL.forEach(
        law -> law.trials(shop, Pattern.PATTERN_1).stream().limit(20).forEach(Trial::run));
  }

  @Test
  void a_law_of_patterns_is_tried_at_each() {
    assertEquals(
        List.of(
            "PATTERN_1, as it is",
            "PATTERN_2, as it is",
            "PATTERN_3, as it is",
            "PATTERN_4, as it is",
            "PATTERN_5, as it is",
            "PATTERN_6, as it is"),
        names(VerdictLaws.COUNTED_ONCE));
  }

  @Test
  void a_law_of_all_six_patterns_is_tried_once() {
    assertEquals(List.of("as it is"), names(VerdictLaws.SILENCE));
  }

  private List<String> names(Law law) {
    return law.trials(shop).map(Trial::toString).toList();
  }
}
