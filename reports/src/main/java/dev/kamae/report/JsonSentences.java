package dev.kamae.report;

import dev.kamae.assessment.Asked;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.wording.Language;
import dev.kamae.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what a requirement or a practice asks, sentence by sentence, and of whom it came to what. */
final class JsonSentences {

  private static final Wording ENGLISH = Wording.in(Language.ENGLISH);
  private static final Wording JAPANESE = Wording.in(Language.JAPANESE);

  private final JsonWriter json;
  private final Map<Phrase, String> english = new HashMap<>();
  private final Map<Phrase, String> japanese = new HashMap<>();

  JsonSentences(JsonWriter json) {
    this.json = json;
  }

  void write(ClauseResult result) {
    boolean out = result.verdict() == Verdict.NOT_APPLICABLE;
    Map<Asked, Map<Found, List<String>>> sentences = new LinkedHashMap<>();
    result.asked().forEach(each -> sentences.put(each, new TreeMap<>()));
    for (Finding each : result.evidence()) {
      Verdict verdict = out ? Verdict.NOT_APPLICABLE : each.verdict();
      sentences
          .get(new Asked(each.scope(), each.claim()))
          .computeIfAbsent(new Found(verdict, each.element().kind()), any -> new ArrayList<>())
          .add(each.element().name());
    }
    json.name("sentences").array();
    sentences.forEach(this::sentence);
    json.close();
  }

  private void sentence(Asked asked, Map<Found, List<String>> found) {
    if (found.isEmpty()) {
      return;
    }
    json.objectInLine().name("scope").string(asked.scope().id());
    json.name("claim").string(asked.claim().id());
    json.name("asks").objectInLine();
    json.name("en").string(english.computeIfAbsent(asked.claim(), ENGLISH::phrase));
    json.name("ja")
        .string(japanese.computeIfAbsent(asked.claim(), JAPANESE::phrase))
        .close();
    json.name("found").array();
    found.forEach(this::found);
    json.close().close();
  }

  private void found(Found found, List<String> names) {
    json.objectInLine().name("verdict").string(found.verdict().name());
    json.name("kind").string(found.kind().name()).name("names").array();
    names.stream().distinct().forEach(json::string);
    json.close().close();
  }

  /** What a sentence came to on elements of a kind. */
  private record Found(Verdict verdict, ElementKind kind) implements Comparable<Found> {

    @Override
    public int compareTo(Found other) {
      int byVerdict = verdict.compareTo(other.verdict);
      return byVerdict != 0 ? byVerdict : kind.compareTo(other.kind);
    }
  }
}
