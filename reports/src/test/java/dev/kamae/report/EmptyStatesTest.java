package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.Posture;
import dev.kamae.wording.Language;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Where there is nothing to list, the page says so in a sentence. */
class EmptyStatesTest {

  private static final Assessment SILENT = SmallPosture.assessed(SmallPosture.named("Silent KK"));

  private static String page(Assessment assessment, Language language) {
    return HtmlReport.of(assessment, PATTERN_1, language);
  }

  private static void assertSays(Assessment assessment, String english, String japanese) {
    assertHas(english, page(assessment, Language.ENGLISH));
    assertHas(japanese, page(assessment, Language.JAPANESE));
  }

  private static void assertHas(String part, String page) {
    assertTrue(page.contains(part), () -> part + "\nis not in\n" + page);
  }

  @Test
  void no_gap() {
    assertSays(
        SILENT, "<p class=\"empty\">There are no gaps.</p>", "<p class=\"empty\">ギャップはない。</p>");
  }

  @Test
  void no_declaration_at_all() {
    assertSays(
        SILENT,
        "Nothing that could be judged is declared: all 59 requirements and items are undeclared.",
        "要件と評価項目について判断できる申告がなく、59件全てが未宣言である。");
    assertSays(SILENT, "none described", "申告なし");
  }

  @Test
  void no_network() {
    assertSays(
        SILENT,
        "<p class=\"empty\">Nothing of the network is described: no component, no segment, no link.</p>",
        "<p class=\"empty\">ネットワークの申告がない(構成要素、セグメント、接続のいずれもない)。</p>");
    assertSays(
        SILENT,
        "<p class=\"empty\">No building and no region is described.</p>",
        "<p class=\"empty\">建物もリージョンも申告されていない。</p>");
  }

  @Test
  void one_item_only() {
    Posture.Builder posture = SmallPosture.acme();
    Arrays.stream(Measure.values())
        .filter(each -> each != Measure.III_1_1_1 && each != Measure.III_4_1_1)
        .forEach(each -> posture.addExclusion(excluded(each)));
    Arrays.stream(Practice.values())
        .filter(each -> each.measure() == Measure.III_1_1_1)
        .forEach(each -> posture.addExclusion(excluded(each)));
    posture.addExclusion(excluded(Item.ALL.get(1)));
    String page = page(SmallPosture.assessed(posture), Language.ENGLISH);

    assertHas("<h2 id=\"gaps-title\">Gaps <span class=\"count\">1</span></h2>", page);
    assertHas("id=\"gap-iii-1-1-1-a\"", page);
    assertFalse(page.contains("id=\"gap-iii-1-1-2-a\""), "only one item is judged");
  }

  private static Exclusion excluded(Clause clause) {
    return new Exclusion(clause, "rented", SmallPosture.line(3));
  }
}
