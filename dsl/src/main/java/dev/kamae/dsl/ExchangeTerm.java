package dev.kamae.dsl;

import static dev.kamae.posture.network.LinkFacts.EXCHANGE_COVERS_ATTACHMENTS;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_COVERS_CRYPTOGRAPHY;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_COVERS_MAIL;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_COVERS_WIRELESS;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_MEANS_PROTECTED;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_SET_BY_CONTRACT;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_STANDARDS_SET;
import static dev.kamae.posture.network.LinkFacts.EXCHANGE_WITH_OTHERS;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.network.ExchangeMeans;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How information is exchanged over external networks and with others (Ⅲ.3.2.1). */
public final class ExchangeTerm extends StatedTerm<ExchangeTerm> implements NetworkTerm {

  private final Saying start;
  private final Map<ExchangeMeans, Saying> means;

  ExchangeTerm(Saying saying) {
    this(saying, saying, Map.of());
  }

  private ExchangeTerm(Saying saying, Saying start, Map<ExchangeMeans, Saying> means) {
    super(saying);
    this.start = start;
    this.means = means;
  }

  @Override
  ExchangeTerm with(Saying more) {
    return new ExchangeTerm(more, start, means);
  }

  @Override
  void into(Assembly assembly) {
    assembly.provider(saying);
    means.forEach((each, said) -> assembly.topic(ElementKind.EXCHANGE_MEANS, each, said));
  }

  /** The standards cover these (Ⅲ.3.2.1 ⅰ). */
  public ExchangeTerm covering(ExchangeConstant first, ExchangeConstant... more) {
    return sayAll(covered(given(first, more)));
  }

  /** The standards do not cover these. */
  public ExchangeTerm notCovering(ExchangeConstant first, ExchangeConstant... more) {
    return denyAll(covered(given(first, more)));
  }

  /** Administrators exchange information, among themselves or with partners, by these (ⅲ). */
  public ExchangeTerm by(ExchangeMeans first, ExchangeMeans... more) {
    return using(given(first, more), said -> said);
  }

  /** What is exchanged by these is protected; they are used, then (Ⅲ.3.2.1 ⅲ). */
  public ExchangeTerm protecting(ExchangeMeans first, ExchangeMeans... more) {
    return using(given(first, more), said -> said.plus(EXCHANGE_MEANS_PROTECTED, true));
  }

  /** What is exchanged by these is not protected; they are used, then. */
  public ExchangeTerm notProtecting(ExchangeMeans first, ExchangeMeans... more) {
    return using(given(first, more), said -> said.minus(EXCHANGE_MEANS_PROTECTED));
  }

  private ExchangeTerm using(List<ExchangeMeans> used, UnaryOperator<Saying> word) {
    Map<ExchangeMeans, Saying> all = new EnumMap<>(ExchangeMeans.class);
    all.putAll(means);
    used.forEach(each -> all.put(each, word.apply(all.getOrDefault(each, start))));
    return new ExchangeTerm(saying.plus(EXCHANGE_WITH_OTHERS, true), start, all);
  }

  private static List<Fact<Boolean>> covered(List<ExchangeConstant> subjects) {
    return subjects.stream().map(ExchangeTerm::covers).toList();
  }

  private static Fact<Boolean> covers(ExchangeConstant subject) {
    return switch (subject) {
      case MALICIOUS_MAIL -> EXCHANGE_COVERS_MAIL;
      case ATTACHMENTS -> EXCHANGE_COVERS_ATTACHMENTS;
      case WIRELESS -> EXCHANGE_COVERS_WIRELESS;
      case CRYPTOGRAPHY -> EXCHANGE_COVERS_CRYPTOGRAPHY;
    };
  }

  /** Standards and procedures for exchange over external networks are set (Ⅲ.3.2.1). */
  public ExchangeTerm byStandards() {
    return say(EXCHANGE_STANDARDS_SET);
  }

  /** No standards and procedures for exchange over external networks are set. */
  public ExchangeTerm withoutStandards() {
    return deny(EXCHANGE_STANDARDS_SET);
  }

  /** Exchange with partner providers is set by contract (Ⅲ.3.2.1 ⅱ). */
  public ExchangeTerm setByContract() {
    return say(EXCHANGE_SET_BY_CONTRACT);
  }

  /** Exchange with partner providers is not set by contract. */
  public ExchangeTerm notSetByContract() {
    return deny(EXCHANGE_SET_BY_CONTRACT);
  }
}
