package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

  private final TreeMap<String, String> found = new TreeMap<>();

  @Test
  void the_notes_know_the_words_of_all_that_the_guideline_wants_said() throws IOException {
    for (Pattern pattern : Pattern.ALL) {
      Clauses.ALL.stream()
          .flatMap(each -> OneOfEach.wanted(each, pattern).stream())
          .filter(each -> each instanceof Wanted.Value<?>)
          .forEach(each -> find((Wanted.Value<?>) each));
      findPlanned(pattern);
    }

    NotesFile.assertIs(KnownWords.FILE, found);
  }

  private <T> void find(Wanted.Value<T> wanted) {
    Element element = wanted.element();
    if (wanted.value().isPresent()) {
      find(element, new Claim<>(wanted.fact(), said(wanted.value().get())));
    } else {
      find(
          KnownWords.key(element, wanted.fact(), "?"),
          ClaimCode.of(Neutral.of(element), wanted.fact()).orElse(""));
    }
  }

  private void findPlanned(Pattern pattern) {
    Assessment assessment = OneOfEach.ASSESSMENT;
    Map<ElementName, Element> elements = new HashMap<>();
    Plan plan = Plan.of(assessment, pattern);
    plan.appliedTo(assessment.posture())
        .elements()
        .forEach(each -> elements.put(ElementName.of(each), each));
    plan.steps().stream()
        .flatMap(each -> each.changes().stream())
        .filter(each -> each instanceof Change.Say<?>)
        .forEach(each -> find((Change.Say<?>) each, elements));
  }

  private <T> void find(Change.Say<T> say, Map<ElementName, Element> elements) {
    find(elements.get(say.element()), new Claim<>(say.fact(), said(say.value())));
  }

  private static <T> Said<T> said(T value) {
    return Said.yes(value, SourceLine.UNKNOWN);
  }

  private void find(Element element, Claim<?> claim) {
    find(
        KnownWords.key(element, claim), ClaimCode.of(Neutral.of(element), claim).orElse(""));
  }

  private void find(String key, String words) {
    String before = found.put(key, words);
    assertEquals(words, before == null ? words : before, key);
  }
}
