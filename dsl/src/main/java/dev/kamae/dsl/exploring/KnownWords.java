package dev.kamae.dsl.exploring;

import dev.kamae.assessment.remedy.DescriptionWords.Line;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Topic;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Comparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The words that say a claim, found once and remembered for all elements of which they are the same. */
final class KnownWords {

  /** The notes, a line for each claim of a sort of element, and the words; empty where no word can say it. */
  static final String FILE = "/META-INF/kamae/known-words.tsv";

  private static final int MOST = 20_000;
  private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();

  static {
    Notes.read(FILE)
        .forEach(
            (key, words) -> KNOWN.put(key, Optional.of(words).filter(each -> !each.isEmpty())));
  }

  private static final String VARIABLE = ".of(" + Neutral.NAME + ")";
  private static final String QUOTED = "(\"" + Neutral.NAME + "\"";
  private static final String AROUND = "(\"" + Neutral.BUILDING + "\"";

  private KnownWords() {}

  /** The line that says the claim of the element; none where no word can. */
  static Optional<Line> of(Element element, Claim<?> claim) {
    return line(
        element, known(key(element, claim), () -> ClaimCode.of(Neutral.of(element), claim)));
  }

  /** The line that would say the fact of the element, with dots for a value that only people know. */
  static Optional<Line> of(Element element, Fact<?> fact) {
    return line(
        element, known(key(element, fact, "?"), () -> ClaimCode.of(Neutral.of(element), fact)));
  }

  /** How the claim of such an element is called in the notes. */
  static String key(Element element, Claim<?> claim) {
    return key(
        element,
        claim.fact(),
        claim.said().isNo() ? Atom.No.NO.name() : notation(claim.said().get()));
  }

  /** The same for a fact with this value. */
  static String key(Element element, Fact<?> fact, String value) {
    return sort(element) + " " + fact.id() + " " + value;
  }

  /** The values of an authentication stand in no order of their own. */
  private static String notation(Object value) {
    return value instanceof AuthenticationPolicy policy
        ? Comparison.ONE_OF_METHODS.notation(policy)
        : value.toString().replace('\t', ' ').replace('\n', ' ');
  }

  /** All that the words depend on, but for names. */
  private static String sort(Element element) {
    if (element instanceof Component component) {
      return component.kind()
          + component.appliance().map(each -> "/" + each).orElse("")
          + component.platform().map(each -> "/" + each).orElse("");
    }
    return element.kind()
        + (element instanceof Topic topic ? topic.term().map(each -> "/" + each).orElse("") : "");
  }

  private static Optional<String> known(String key, Supplier<Optional<String>> search) {
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
