package dev.kamae.dsl;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.organisation.SupportFacts;
import java.util.Optional;

/** Another provider whose service is built in (Ⅱ.8.1.1); a link can end at it. */
public final class PartnerProviderTerm extends SectionTerm<PartnerProviderTerm>
    implements OrganisationTerm, LinkEndTerm, ElementTerm {

  private final String name;

  PartnerProviderTerm(String name, Saying saying) {
    super(saying);
    this.name = name;
  }

  @Override
  PartnerProviderTerm with(Saying more) {
    return new PartnerProviderTerm(name, more);
  }

  String name() {
    return name;
  }

  /** A procedure is agreed for each of these (Ⅱ.8.1.1 ⅰ). */
  public PartnerProviderTerm agreedOn(PartnerConstant first, PartnerConstant... more) {
    PartnerProviderTerm agreed = this;
    for (PartnerConstant each : Varargs.joined(saying, first, more)) {
      agreed = agreed.say(fact(each));
    }
    return agreed;
  }

  /** No procedure is agreed for these. */
  public PartnerProviderTerm notAgreedOn(PartnerConstant first, PartnerConstant... more) {
    PartnerProviderTerm agreed = this;
    for (PartnerConstant each : Varargs.joined(saying, first, more)) {
      agreed = agreed.deny(fact(each));
    }
    return agreed;
  }

  private static Fact<Boolean> fact(PartnerConstant subject) {
    return switch (subject) {
      case FAULTS -> SupportFacts.FAULTS_AGREED_WITH_PARTNER;
      case QUESTIONS -> SupportFacts.QUESTIONS_AGREED_WITH_PARTNER;
      case REQUESTS -> SupportFacts.REQUESTS_AGREED_WITH_PARTNER;
    };
  }

  @Override
  void into(Assembly assembly) {
    assembly.declare(ElementKind.PARTNER_PROVIDER, name, Optional.empty(), saying);
  }

  /**
   * Somebody vouches for all that the term said so far; on any day before or after, it is as if it had not been said.
   *
   * <pre>{@code
   * partnerProvider("Pay KK").agreedOn(FAULTS).attestedBy("Yamada, CISO").on(2026, 3, 1).until(2027, 2, 28).evidence("https://wiki.example.jp/42")
   * }</pre>
   */
  public AttestedStage<PartnerProviderTerm> attestedBy(String who) {
    saying.givenAll(who);
    return AttestedStage.by(who, saying, this::with);
  }
}
