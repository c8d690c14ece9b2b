package dev.kamae.assessment.measures.network;

import static dev.kamae.assessment.rule.Scopes.EXTERNAL_LINK;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Exemption;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.network.Link;
import java.util.List;
import java.util.Optional;

/** Something is declared absent: by the provider as a whole, or by every external link that there is. */
record DeclaredAbsent(Fact<Boolean> ofProvider, Fact<Boolean> ofLink)
    implements Condition, Exemption.Proof {

  @Override
  public Optional<Said<Boolean>> of(Element element, Surroundings around) {
    return Optional.of(around.provider().of(ofProvider))
        .filter(Said::isNo)
        .or(() -> byEveryLink(around));
  }

  private Optional<Said<Boolean>> byEveryLink(Surroundings around) {
    Optional<Said<Boolean>> first = Optional.empty();
    for (Link each : around.posture().links()) {
      if (EXTERNAL_LINK.speaksOf(each)) {
        Said<Boolean> said = each.facts().of(ofLink);
        if (!said.isNo()) {
          return Optional.empty();
        }
        first = first.isPresent() ? first : Optional.of(said);
      }
    }
    return first;
  }

  @Override
  public Verdict judge(Element element, Surroundings around) {
    return of(element, around).isPresent() ? Verdict.GAP : Verdict.UNDECLARED;
  }

  @Override
  public Phrase claim() {
    return Phrase.of(ofProvider);
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    return of(element, around).orElseGet(Said::nothing);
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(ofProvider, ofLink);
  }
}
