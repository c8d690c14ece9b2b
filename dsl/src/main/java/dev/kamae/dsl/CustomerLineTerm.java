package dev.kamae.dsl;

import static dev.kamae.posture.access.AccessFacts.CUSTOMER_LINE_ACCESS_CONTROLLED;
import static dev.kamae.posture.access.AccessFacts.CUSTOMER_LINE_DISCLAIMED;
import static dev.kamae.posture.access.AccessFacts.CUSTOMER_LINE_INCLUDED;
import static dev.kamae.posture.access.AccessFacts.CUSTOMER_LINE_STATED;

/** The customer's line to the service (Ⅲ.3.1.1, Ⅲ.3.2.4). */
public final class CustomerLineTerm extends ProviderWideTerm<CustomerLineTerm>
    implements NetworkTerm {

  CustomerLineTerm(Saying saying) {
    super(saying);
  }

  @Override
  CustomerLineTerm with(Saying more) {
    return new CustomerLineTerm(more);
  }

  /** It is stated that the line is part of the service (Ⅲ.3.1.1, Ⅲ.3.2.4 ⅱ). */
  public CustomerLineTerm included() {
    return say(CUSTOMER_LINE_STATED).say(CUSTOMER_LINE_INCLUDED);
  }

  /** It is stated that the line is not part of the service. */
  public CustomerLineTerm notIncluded() {
    return say(CUSTOMER_LINE_STATED).deny(CUSTOMER_LINE_INCLUDED);
  }

  /** It is not stated whether the line is part of the service. */
  public CustomerLineTerm notStated() {
    return deny(CUSTOMER_LINE_STATED);
  }

  /** The provider answers for access control of the customer's line (Ⅲ.3.1.1). */
  public CustomerLineTerm accessControlled() {
    return say(CUSTOMER_LINE_ACCESS_CONTROLLED);
  }

  /** The provider does not answer for access control of the customer's line. */
  public CustomerLineTerm notAccessControlled() {
    return deny(CUSTOMER_LINE_ACCESS_CONTROLLED);
  }

  /** Customers are told that their own line is not part of the service (Ⅲ.3.2.4 ⅱ). */
  public CustomerLineTerm disclaimed() {
    return say(CUSTOMER_LINE_DISCLAIMED);
  }

  /** Customers are not told that their own line is not part of the service. */
  public CustomerLineTerm notDisclaimed() {
    return deny(CUSTOMER_LINE_DISCLAIMED);
  }
}
