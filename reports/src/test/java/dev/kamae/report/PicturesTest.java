package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;

import dev.kamae.assessment.Assessment;
import dev.kamae.wording.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whole pictures, line by line. */
class PicturesTest {

  private static void assertDrawn(String name, Assessment assessment, Language language)
      throws IOException {
    String tag = "." + language.tag() + ".svg";
    Expected.assertIs(name + ".network" + tag, SvgReport.network(assessment, PATTERN_1, language));
    Expected.assertIs(
        name + ".buildings" + tag, SvgReport.buildings(assessment, PATTERN_1, language));
  }

  @Test
  void everything_that_is_drawn_in_a_way_of_its_own() throws IOException {
    assertDrawn(
        "whole", SmallPosture.assessed(PicturedPosture.whole(each -> each)), Language.ENGLISH);
  }

  @Test
  void names_that_are_longer_than_their_place() throws IOException {
    String more = " that is named at such length that nobody could read it in one go";
    assertDrawn(
        "long-names",
        SmallPosture.assessed(PicturedPosture.whole(each -> each + more)),
        Language.ENGLISH);
  }

  @Test
  void more_than_there_is_place_for() throws IOException {
    assertDrawn("crowded", SmallPosture.watchedFor(PicturedPosture.crowded()), Language.JAPANESE);
  }

  @Test
  void components_without_any_link() throws IOException {
    assertDrawn("unlinked", SmallPosture.watchedFor(SmallPosture.acme()), Language.ENGLISH);
  }
}
