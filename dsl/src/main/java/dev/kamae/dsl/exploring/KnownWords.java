package dev.kamae.dsl.exploring;

import dev.kamae.assessment.remedy.DescriptionWords.Line;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The words that say a claim, found once and remembered for all elements of which they are the same. */
final class KnownWords {

  private static final int MOST = 20_000;
  private static final Map<Key, Optional<String>> KNOWN = new ConcurrentHashMap<>();
  private static final String VARIABLE = ".of(" + Neutral.NAME + ")";
  private static final String QUOTED = "(\"" + Neutral.NAME + "\"";
  private static final String AROUND = "(\"" + Neutral.BUILDING + "\"";

  private record Key(Element element, String fact, Object said) {}

  private KnownWords() {}

  /** The line that says the claim of the element; none where no word can. */
  static Optional<Line> of(Element element, Claim<?> claim) {
    Element neutral = Neutral.of(element);
    Object said = claim.said().isNo() ? Atom.No.NO : claim.said().get();
    Key key = new Key(neutral, claim.fact().id(), said);
    return line(element, known(key, () -> ClaimCode.of(neutral, claim)));
  }

  /** The line that would say the fact of the element, with dots for a value that only people know. */
  static Optional<Line> of(Element element, Fact<?> fact) {
    Element neutral = Neutral.of(element);
    Key key = new Key(neutral, fact.id(), "");
    return line(element, known(key, () -> ClaimCode.of(neutral, fact)));
  }

  private static Optional<String> known(Key key, Supplier<Optional<String>> search) {
    Optional<String> known = KNOWN.get(key);
    if (known == null) {
      known = search.get();
      if (KNOWN.size() < MOST) {
        KNOWN.put(key, known);
      }
    }
    return known;
  }

  private static Optional<Line> line(Element element, Optional<String> code) {
    return code.map(each -> line(element, each));
  }

  private static Line line(Element element, String code) {
    int variable = code.indexOf(VARIABLE);
    if (variable >= 0) {
      return new Line(
          code.substring(0, variable + ".of(".length()),
          List.of(JavaText.variable(element.name(), "component")),
          code.substring(variable + VARIABLE.length() - 1));
    }
    String named = named(code, QUOTED, ownName(element));
    return new Line(
        element instanceof ServerRoom room ? named(named, AROUND, room.building()) : named,
        List.of(),
        "");
  }

  /** A component that runs on another one is declared there by its own name. */
  private static String ownName(Element element) {
    return element instanceof Component component && component.host().isPresent()
        ? component.name().substring(component.host().get().length() + 1)
        : element.name();
  }

  private static String named(String code, String place, String name) {
    int at = code.indexOf(place);
    return at < 0
        ? code
        : code.substring(0, at) + "(" + JavaText.quoted(name) + code.substring(at + place.length());
  }
}
