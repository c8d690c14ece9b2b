package dev.kamae.dsl;

import dev.kamae.posture.network.LinkFacts;

/** The first words for the network as a whole in the section {@code connectedBy}. */
abstract class NetworkWideWords {

  NetworkWideWords() {}

  /**
   * The network as a whole (Ⅲ.3.1.1).
   *
   * <pre>{@code
   * network().notOutsourced().drawn()
   * }</pre>
   */
  public static NetworkWideTerm network() {
    return new NetworkWideTerm(Saying.here("network()"));
  }

  /**
   * The customer's line to the service (Ⅲ.3.1.1, Ⅲ.3.2.4 ⅱ).
   *
   * <pre>{@code
   * customerLine().notIncluded().disclaimed()
   * }</pre>
   */
  public static CustomerLineTerm customerLine() {
    return new CustomerLineTerm(Saying.here("customerLine()"));
  }

  /**
   * How cryptography is chosen and renewed (Ⅲ.3.2.2 ⅰ).
   *
   * <pre>{@code
   * cryptography().newAndSafe().watched().renewed()
   * }</pre>
   */
  public static CryptographyTerm cryptography() {
    return new CryptographyTerm(Saying.here("cryptography()"));
  }

  /**
   * How information is exchanged over external networks and with others (Ⅲ.3.2.1).
   *
   * <pre>{@code
   * exchange().byStandards().covering(ATTACHMENTS).by(TELEPHONE).protecting(E_MAIL)
   * }</pre>
   */
  public static ExchangeTerm exchange() {
    return new ExchangeTerm(Saying.here("exchange()"));
  }

  /**
   * Administrators exchange nothing with one another or with partners, so that Ⅲ.3.2.1 ⅲ cannot arise.
   *
   * <pre>{@code
   * connectedBy(noExchange())
   * }</pre>
   */
  public static NetworkFactTerm noExchange() {
    return new NetworkFactTerm(Saying.here("noExchange()").minus(LinkFacts.EXCHANGE_WITH_OTHERS));
  }

  /**
   * No link leads outside; refused beside an external link (Ⅲ.3.1.4, Ⅲ.3.2).
   *
   * <pre>{@code
   * connectedBy(noExternalLinks())
   * }</pre>
   */
  public static NetworkFactTerm noExternalLinks() {
    return new NetworkFactTerm(Saying.here("noExternalLinks()").minus(LinkFacts.EXTERNAL_LINKS));
  }

  /**
   * No firewall is used; refused beside a firewall (Ⅲ.3.1.4).
   *
   * <pre>{@code
   * connectedBy(noFirewalls())
   * }</pre>
   */
  public static NetworkFactTerm noFirewalls() {
    return new NetworkFactTerm(Saying.here("noFirewalls()").minus(LinkFacts.FIREWALLS));
  }

  /**
   * No IDS or IPS is in place; refused beside one (Ⅲ.3.1.5).
   *
   * <pre>{@code
   * connectedBy(noIntrusionDetection())
   * }</pre>
   */
  public static NetworkFactTerm noIntrusionDetection() {
    return new NetworkFactTerm(
        Saying.here("noIntrusionDetection()").minus(LinkFacts.INTRUSION_DETECTION));
  }

  /**
   * What else keeps out unauthorised access from inside (Ⅲ.3.1.4).
   *
   * <pre>{@code
   * connectedBy(insideProtectedBy("micro-segmentation"))
   * }</pre>
   */
  public static NetworkFactTerm insideProtectedBy(String first, String... more) {
    Saying.given(first, more);
    NetworkFactTerm term = new NetworkFactTerm(Saying.here("insideProtectedBy(...)"));
    return term.quoted(LinkFacts.OTHER_MEASURE_AGAINST_INSIDE, term.given(first, more));
  }

  /**
   * Nothing else keeps out unauthorised access from inside (Ⅲ.3.1.4).
   *
   * <pre>{@code
   * connectedBy(insideNotOtherwiseProtected())
   * }</pre>
   */
  public static NetworkFactTerm insideNotOtherwiseProtected() {
    return new NetworkFactTerm(
        Saying.here("insideNotOtherwiseProtected()").minus(LinkFacts.OTHER_MEASURE_AGAINST_INSIDE));
  }
}
