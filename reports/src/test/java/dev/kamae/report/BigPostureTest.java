package dev.kamae.report;

import static dev.kamae.report.JsonReader.array;
import static dev.kamae.report.JsonReader.object;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.wording.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of more than fits, every report says how much it leaves out and where the whole is. */
class BigPostureTest {

  private static final int SERVERS = Shown.LIMIT + 37;

  @TempDir
  private static Path folder;

  @TempDir
  private static Path fourfold;

  private static Assessment big;

  @BeforeAll
  static void a_posture_with_more_servers_than_a_list_shows() {
    big = withServers(SERVERS);
    write(Reports.of(big).at(Pattern.PATTERN_1).in(folder));
    write(Reports.of(withServers(4 * SERVERS)).at(Pattern.PATTERN_1).in(fourfold));
  }

  private static Assessment withServers(int count) {
    Posture.Builder posture = SmallPosture.named("Acme Payroll KK");
    IntStream.range(0, count)
        .forEach(i -> posture.addComponent(
            SmallPosture.server(name(i), SmallPosture.watchedEvery(15 + i, 17 + i))));
    return SmallPosture.assessed(posture);
  }

  private static void write(Reports reports) {
    reports.html().json().csv().markdown().text().sarif().oscal().pictures().write();
  }

  private static String name(int index) {
    return "server-%03d".formatted(index);
  }

  private static String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertHas(String part, String text) {
    assertTrue(text.contains(part), () -> part + "\nis not in\n" + text);
  }

  @Test
  void lists_of_the_page_say_how_much_they_leave_out_and_where_all_is() {
    String english = read("index.en.html");
    assertHas(
        "<p class=\"more\">Elements not shown here: 37; report.json and report.csv list them all.</p>",
        english);
    assertHas("Not listed here: 37; report.json and report.csv list them all.", english);
    assertHas(
        "<p class=\"more\">Lines not shown here: 37; each is like these, with another value.</p>",
        english);
    assertHas(
        "<p class=\"more\">ここに示していない要素: 37件。全てはreport.jsonとreport.csvに記載している。</p>",
        read("index.html"));
  }

  @Test
  void many_names_are_folded() {
    assertHas("<details class=\"paste\"><summary>Elements: 200</summary>", read("index.en.html"));
    assertHas("<details class=\"paste\"><summary>要素: 200件</summary>", read("index.html"));
  }

  @Test
  void the_page_shows_no_more_than_fits() {
    String page = read("index.en.html");

    assertHas("<bdi>" + name(Shown.LIMIT - 1) + "</bdi>", page);
    assertFalse(page.contains(name(SERVERS - 1)), "the last server is on the page");
    assertTrue(page.length() < 1_500_000, () -> "characters: " + page.length());
  }

  @Test
  void where_the_whole_was_not_written_the_page_says_how_to_get_it() {
    String alone = HtmlReport.of(big, Pattern.PATTERN_1, Language.ENGLISH);

    assertHas(
        "Elements not shown here: 37; report.json and report.csv list them all where they are written.",
        alone);
  }

  @Test
  void the_whole_is_in_the_json_and_the_csv() {
    String json = read("report.json");
    String csv = read("report.csv");

    for (int i = 0; i < SERVERS; i++) {
      assertHas("\"" + name(i) + "\"", json);
      assertHas("SERVER," + name(i) + ",", csv);
    }
  }

  @Test
  void the_json_and_the_csv_have_as_many_elements_of_each_item() {
    long rows = CsvReader.rows(read("report.csv")).stream()
        .filter(each -> each.get("clause").equals("III.1.1.1.a"))
        .count();
    List<Object> measures = array(object(JsonReader.read(read("report.json"))).get("measures"));
    long elements = measures.stream()
        .map(JsonReader::object)
        .flatMap(each -> array(each.get("items")).stream())
        .map(JsonReader::object)
        .filter(each -> each.get("id").equals("III.1.1.1.a"))
        .mapToLong(each -> array(each.get("elements")).size())
        .sum();

    assertEquals(SERVERS, rows);
    assertEquals(SERVERS, elements);
  }

  @Test
  void every_format_counts_the_same() {
    long gaps = big.totals(Pattern.PATTERN_1).count(Level.ALL, Verdict.GAP);
    long undeclared = big.totals(Pattern.PATTERN_1).count(Level.ALL, Verdict.UNDECLARED);

    assertTrue(gaps > 0 && undeclared > 0, "something is open");
    assertHas("<span class=\"figure\">" + gaps + "</span>", read("index.en.html"));
    assertHas("<span class=\"figure\">" + undeclared + "</span>", read("index.en.html"));
    assertHas("(gaps: " + gaps + ", undeclared: " + undeclared + ")", read("report.txt"));
    assertEquals(gaps, clauses("GAP"));
    assertEquals(undeclared, clauses("UNDECLARED"));
  }

  private static long clauses(String verdict) {
    return CsvReader.rows(read("report.csv")).stream()
        .filter(each -> !each.get("sort").equals("practice"))
        .filter(each -> each.get("clause_verdict").equals(verdict))
        .map(each -> each.get("clause"))
        .distinct()
        .count();
  }

  @Test
  void the_markdown_stays_short() {
    assertTrue(read("report.md").lines().count() <= MarkdownReport.LINES);
    assertHas("and 236 more", read("summary.md"));
  }

  @Test
  void texts_say_where_every_element_stands() {
    assertHas("report.json and report.csv list them all.", read("report.md"));
    assertHas("Element by element: report.json and report.csv list them all.", read("summary.md"));
    assertHas("Element by element: report.json and report.csv list them all.", read("report.txt"));
    assertHas("要素ごとの結果: 全てはreport.jsonとreport.csvに記載している。", read("summary.ja.md"));
  }

  @Test
  void the_evidence_in_oscal_says_what_it_leaves_out() {
    assertHas(
        "Not listed here: 37; report.json and report.csv list them all.",
        read("oscal/assessment-results.json"));
  }

  @Test
  void the_picture_says_how_many_servers_it_does_not_draw() {
    assertTrue(
        read("network.en.svg").matches("(?s).*[0-9]+ more servers.*"), read("network.en.svg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "index.en.html",
        "report.txt",
        "report.md",
        "report.ja.md",
        "summary.md",
        "summary.ja.md",
        "network.svg",
        "buildings.svg",
        "oscal/assessment-results.json",
        "oscal/system-security-plan.json"
      })
  void what_is_read_by_people_grows_no_further(String file) throws IOException {
    long longer = Files.size(fourfold.resolve(file));
    long size = Files.size(folder.resolve(file));

    assertTrue(longer <= size * 11 / 10, () -> longer + " bytes after " + size);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.json", "report.csv"})
  void what_holds_the_whole_grows_with_it(String file) throws IOException {
    long longer = Files.size(fourfold.resolve(file));
    long size = Files.size(folder.resolve(file));

    assertTrue(longer >= size * 2 && longer <= size * 4, () -> longer + " bytes after " + size);
    assertHas(
        "\"" + name(4 * SERVERS - 1) + "\"", Files.readString(fourfold.resolve("report.json")));
  }
}
