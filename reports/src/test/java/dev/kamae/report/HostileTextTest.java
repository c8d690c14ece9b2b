package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.DescriptionException;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.Words;
import dev.kamae.wording.Language;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever text is declared wherever one can be: it is refused by a message of ours, or all reports are right. */
@Timeout(300)
class HostileTextTest {

  private static final Map<String, String> SHOWN = new TreeMap<>(Map.of(
      "markup",
          "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&lt;</title></style>]]><!--",
      "template", "${7*7} #{7*7} [=7*7] <#assign x=1> <@m/> </#list> ${provider.name}",
      "bidi", "\u202Etxt.exe\u2066 \u200F\u061C\u2069",
      "zero-width", "a\u200Bb\u200Cc\u200Dd\u2060e\uFEFF",
      "formula", "=HYPERLINK(\"http://example.com\",\"=1+1\")",
      "Markdown", "a|b ](javascript:x) `c` **d** ~~e~~ @team #1 www.example.com <br> ---",
      "SARIF and JSON", "{0} {{1}} [a](1) %s %n \\u0000 \\\" \u2028 \u2029",
      "letters", "👨‍👩‍👧 𠮷野家 שלום Z\u0351\u036B\u0343 ﷽"));

  private static final Map<String, String> REFUSED = new TreeMap<>(Map.of(
      "blank", " \u3000",
      "control character", "a\u0007b",
      "line", "a\nb",
      "null character", "a\u0000b",
      "escape", "\u001B[31m",
      "next line", "a\u0085b",
      "lone surrogate", "a\uD83D",
      "1,001 characters", "長".repeat(1_001)));

  private static final String LONGEST = "長い x<&\"😀 ".repeat(100).strip();

  /** What takes a text of a form of its own, and says so. */
  private static final Set<String> OF_A_FORM =
      Set.of("country", "evidence", "percent", "ssh", "ssl", "tls");

  @TempDir
  private Path folder;

  @Test
  void every_word_that_takes_a_text_is_tried() throws Exception {
    Path classes =
        Path.of(Words.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> words;
    if (Files.isDirectory(classes)) {
      words = wordsIn(classes);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(classes)) {
        words = wordsIn(jar.getPath("/"));
      }
    }

    assertEquals(words, EveryText.WORDS.keySet());
  }

  private static Set<String> wordsIn(Path root) throws IOException, ClassNotFoundException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.list(root.resolve("dev/kamae/dsl"))) {
      for (Path each : files.filter(one -> one.toString().endsWith(".class")).toList()) {
        String name = each.getFileName().toString().replace(".class", "");
        Arrays.stream(Class.forName("dev.kamae.dsl." + name).getMethods())
            .filter(HostileTextTest::takesText)
            .map(Method::getName)
            .forEach(words::add);
      }
    }
    return words;
  }

  private static boolean takesText(Method word) {
    return word.getDeclaringClass().getPackageName().equals("dev.kamae.dsl")
        && !word.getName().equals("valueOf")
        && List.of(word.getParameterTypes()).contains(String.class);
  }

  @Test
  void what_cannot_be_printed_is_refused_by_every_word() {
    REFUSED.forEach((kind, text) -> EveryText.WORDS.forEach((word, described) ->
        assertTrue(judged(described, text).isEmpty(), () -> word + " takes " + kind)));
  }

  @Test
  void what_can_be_printed_is_taken_by_every_word_but_those_of_a_form() {
    SHOWN.forEach((kind, text) -> EveryText.WORDS.forEach((word, described) -> assertEquals(
        OF_A_FORM.contains(word), judged(described, text).isEmpty(), () -> word + ": " + kind)));
  }

  /** One language a word, in turn: both are of the same templates. */
  @Test
  void all_at_once_in_every_word_leaves_every_report_right() {
    AllFormats formats = formats();
    String all = String.join(" ", SHOWN.values());
    Language language = Language.ENGLISH;
    for (Function<String, ProviderTerm> each : EveryText.WORDS.values()) {
      Optional<Assessment> judged = judged(each, "=" + all);
      if (judged.isPresent()) {
        formats.check(judged.get(), language);
        language = language == Language.ENGLISH ? Language.JAPANESE : Language.ENGLISH;
      }
    }
  }

  @Test
  void each_alone_leaves_every_report_right() {
    AllFormats formats = formats();
    SHOWN
        .values()
        .forEach(text -> Stream.of("provider", "because")
            .map(EveryText.WORDS::get)
            .forEach(described -> formats.check(judged(described, text).orElseThrow())));
  }

  @Test
  void the_longest_text_leaves_every_report_right() {
    AllFormats formats = formats();
    Stream.of("excluding", "law", "server")
        .map(EveryText.WORDS::get)
        .forEach(described -> formats.check(judged(described, LONGEST).orElseThrow()));
  }

  private AllFormats formats() {
    return new AllFormats(folder, judged(EveryText.WORDS.get("ownedBy"), "Mori").orElseThrow());
  }

  /** The assessment, or nothing where the description is refused. */
  private static Optional<Assessment> judged(
      Function<String, ProviderTerm> described, String text) {
    Description description = () -> described.apply(text);
    try {
      return Optional.of(AspSaasGuideline.assess(description.posture(), SmallPosture.DATE));
    } catch (DescriptionException e) {
      assertTrue(e.getMessage().contains("(EveryText.java:"), e.getMessage());
      return Optional.empty();
    }
  }
}
