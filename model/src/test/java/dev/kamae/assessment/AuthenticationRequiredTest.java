package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.guideline.Measure.III_3_1_3;
import static dev.kamae.posture.access.AccessFacts.AUTHENTICATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is let in without any authentication is not authenticated, although a policy is said (Ⅲ.3.1.3). */
class AuthenticationRequiredTest {

  private static List<String> ofUsers(AuthenticationPolicy policy) {
    return AspSaasGuideline.assess(
            posture()
                .addTopic(topic(ElementKind.POLICY, "users", said(AUTHENTICATION, policy, 3)))
                .build(),
            TODAY)
        .of(III_3_1_3)
        .requirement()
        .evidence()
        .stream()
        .filter(each -> each.element().kind() == ElementKind.POLICY)
        .map(each -> each.verdict() + " " + each.source().line())
        .toList();
  }

  @Test
  void a_password_will_do_and_nothing_will_not() {
    assertEquals(List.of("MET 3"), ofUsers(AuthenticationPolicy.anyOf(Method.ID_PASSWORD)));
    assertEquals(List.of("GAP 3"), ofUsers(AuthenticationPolicy.NONE));
  }
}
