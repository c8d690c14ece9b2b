package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.wording.Language;
import dev.kamae.wording.Table;
import java.io.File;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of messages of all reports: complete in both languages, one word for one idea in each. */
class MessagesTest {

  private static final List<String> OF_MODEL = List.of("guideline", "facts", "rules", "words");

  private static final Pattern PART = Pattern.compile("\\{[0-9]+}");

  /** What is not written, and what is written instead. */
  private static final Map<String, String> NOT = new TreeMap<>(Map.ofEntries(
      Map.entry("または|もしくは|若しくは", "又は"),
      Map.entry("および|ならびに|並びに", "及び"),
      Map.entry("すべて|総て", "全て"),
      Map.entry("サーバー", "サーバ"),
      Map.entry("ユーザー", "ユーザ"),
      Map.entry("ベンダー", "ベンダ"),
      Map.entry("プロバイダー|コンピューター|フォルダー", "no long vowel at the end"),
      Map.entry("[ヶカヵケ]月", "か月"),
      Map.entry("判定基準日", "判定日"),
      Map.entry("適用宣言書", "適用宣言"),
      Map.entry("重大", "重要"),
      Map.entry("要求事項・評価項目|基本の要求事項", "要件"),
      Map.entry("未申告", "未宣言"),
      Map.entry("ファクシミリ", "FAX"),
      Map.entry("(?<!電子)メール", "電子メール"),
      Map.entry("IDとパスワード", "ID・パスワード"),
      Map.entry("屋根", "屋上"),
      Map.entry("出来る|下さい|為に|無い", "kana"),
      Map.entry("(です|ます|ません)(。|$)", "である"),
      Map.entry(
          "[\\uFF08\\uFF09\\uFF0C\\uFF10-\\uFF1B\\uFF1F\\uFF21-\\uFF3A\\uFF41-\\uFF5A]", "narrow"),
      Map.entry("[\\uFF61-\\uFF9F]", "wide"),
      Map.entry("[~\\uFF5E]", "〜")));

  @Test
  void each_idea_is_written_in_one_way() {
    Map<String, String> messages = messages(Language.JAPANESE);

    List<String> mixed = NOT.entrySet().stream()
        .flatMap(each -> found(messages, Pattern.compile(each.getKey()), each.getValue()))
        .toList();

    assertEquals(List.of(), mixed);
  }

  private static Stream<String> found(Map<String, String> messages, Pattern form, String instead) {
    return messages.entrySet().stream()
        .filter(each -> form.matcher(each.getValue()).find())
        .map(each -> each.getKey() + " = " + each.getValue() + " (" + instead + ")");
  }

  @Test
  void both_languages_say_the_same_of_the_same_things() {
    assertEquals(parts(messages(Language.ENGLISH)), parts(messages(Language.JAPANESE)));
  }

  private static Map<String, TreeSet<String>> parts(Map<String, String> messages) {
    Map<String, TreeSet<String>> parts = new TreeMap<>();
    messages.forEach((key, text) -> parts.put(
        key,
        PART.matcher(text)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new))));
    return parts;
  }

  private static Map<String, String> messages(Language language) {
    String end = "_" + language.tag() + ".properties";
    Map<String, String> messages = new TreeMap<>();
    Stream.concat(
            Arrays.stream(folder().list())
                .filter(each -> each.endsWith(end))
                .map(each -> each.replace(end, "")),
            OF_MODEL.stream())
        .map(each -> Table.of(HtmlReport.class, language, each))
        .forEach(table -> table.keys().forEach(each -> messages.put(each, table.text(each))));
    assertTrue(messages.size() > 900, messages.size() + " messages");
    return messages;
  }

  private static File folder() {
    try {
      return new File(HtmlReport.class.getResource("/META-INF/kamae/templates").toURI())
          .getParentFile();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
