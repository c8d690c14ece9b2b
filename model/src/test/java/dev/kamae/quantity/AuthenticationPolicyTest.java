package dev.kamae.quantity;

import static dev.kamae.quantity.Comparison.ONE_OF_METHODS;
import static dev.kamae.quantity.Method.BIOMETRIC;
import static dev.kamae.quantity.Method.DIGITAL_CERTIFICATE;
import static dev.kamae.quantity.Method.IC_CARD;
import static dev.kamae.quantity.Method.ID_PASSWORD;
import static dev.kamae.quantity.Method.ONE_TIME_PASSWORD;
import static dev.kamae.quantity.Method.PASSKEY;
import static dev.kamae.quantity.Method.PUBLIC_KEY;
import static dev.kamae.quantity.Method.SECURITY_KEY;
import static dev.kamae.quantity.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthenticationPolicyTest {

  private static final AuthenticationPolicy WEAK_VALUE = anyOf(IC_CARD, ID_PASSWORD);
  private static final AuthenticationPolicy STRONG_VALUE = anyOf(BIOMETRIC, IC_CARD);

  private static final AuthenticationPolicy CARD_OR_PASSWORD = anyOf(IC_CARD, ID_PASSWORD);
  private static final AuthenticationPolicy CARD_AND_PASSWORD = together(IC_CARD, ID_PASSWORD);

  @Test
  void by_password_meets_only_values_that_list_it() {
    assertEquals(Fit.MEETS, compare(anyOf(ID_PASSWORD), anyOf(ID_PASSWORD)));
    assertEquals(Fit.MEETS, compare(anyOf(ID_PASSWORD), WEAK_VALUE));
    assertEquals(Fit.FALLS_SHORT, compare(anyOf(ID_PASSWORD), STRONG_VALUE));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ID_PASSWORD")
  void by_what_one_has_or_is_meets_every_value(Method method) {
    assertEquals(Fit.MEETS, compare(anyOf(method), anyOf(ID_PASSWORD)));
    assertEquals(Fit.MEETS, compare(anyOf(method), WEAK_VALUE));
    assertEquals(Fit.MEETS, compare(anyOf(method), STRONG_VALUE));
    assertEquals(Fit.MEETS, compare(anyOf(method), anyOf(DIGITAL_CERTIFICATE, BIOMETRIC, IC_CARD)));
  }

  @Test
  void is_as_strong_as_its_weakest_alternative() {
    assertEquals(Fit.FALLS_SHORT, compare(CARD_OR_PASSWORD, STRONG_VALUE));
    assertEquals(Fit.MEETS, compare(CARD_OR_PASSWORD, WEAK_VALUE));
    assertEquals(Fit.MEETS, compare(anyOf(PASSKEY, SECURITY_KEY), STRONG_VALUE));
    assertEquals(
        Fit.FALLS_SHORT,
        compare(either(EnumSet.of(IC_CARD, BIOMETRIC), Set.of(ID_PASSWORD)), STRONG_VALUE));
  }

  @Test
  void has_an_alternative_as_strong_as_its_strongest_factor() {
    assertEquals(Fit.MEETS, compare(CARD_AND_PASSWORD, STRONG_VALUE));
    assertEquals(Fit.MEETS, compare(together(ID_PASSWORD, ONE_TIME_PASSWORD), STRONG_VALUE));
    assertEquals(
        Fit.MEETS,
        compare(either(EnumSet.of(IC_CARD, ID_PASSWORD), Set.of(PUBLIC_KEY)), STRONG_VALUE));
  }

  @Test
  void that_is_none_falls_short_of_every_value() {
    assertEquals(Fit.FALLS_SHORT, compare(AuthenticationPolicy.NONE, anyOf(ID_PASSWORD)));
    assertEquals(Fit.FALLS_SHORT, compare(AuthenticationPolicy.NONE, WEAK_VALUE));
    assertEquals(Fit.FALLS_SHORT, compare(AuthenticationPolicy.NONE, STRONG_VALUE));
    assertEquals(Fit.FALLS_SHORT, compare(AuthenticationPolicy.NONE, AuthenticationPolicy.NONE));
  }

  @Test
  void names_the_methods_that_meet_a_value_without_being_listed() {
    assertEquals(List.of(), equivalents(anyOf(IC_CARD), STRONG_VALUE));
    assertEquals(
        List.of("DIGITAL_CERTIFICATE"), equivalents(anyOf(DIGITAL_CERTIFICATE), STRONG_VALUE));
    assertEquals(List.of("BIOMETRIC"), equivalents(anyOf(BIOMETRIC), anyOf(ID_PASSWORD)));
    assertEquals(
        List.of("PASSKEY", "PUBLIC_KEY"),
        equivalents(anyOf(PUBLIC_KEY, IC_CARD, PASSKEY), STRONG_VALUE));
    assertEquals(
        List.of("ONE_TIME_PASSWORD"),
        equivalents(together(ID_PASSWORD, ONE_TIME_PASSWORD), STRONG_VALUE));
  }

  @Test
  void names_no_method_beside_one_that_is_listed() {
    assertEquals(List.of(), equivalents(CARD_AND_PASSWORD, STRONG_VALUE));
    assertEquals(List.of(), equivalents(together(IC_CARD, PASSKEY), STRONG_VALUE));
    assertEquals(List.of(), equivalents(together(ID_PASSWORD, PASSKEY), anyOf(ID_PASSWORD)));
  }

  @Test
  void names_what_a_stricter_target_is_met_by_beside_its_password() {
    assertEquals(
        List.of("PASSKEY"), equivalents(together(ID_PASSWORD, PASSKEY), CARD_AND_PASSWORD));
  }

  @Test
  void names_no_method_where_the_value_is_missed() {
    assertEquals(List.of(), equivalents(anyOf(ID_PASSWORD), STRONG_VALUE));
    assertEquals(List.of(), equivalents(anyOf(PASSKEY, ID_PASSWORD), STRONG_VALUE));
    assertEquals(List.of(), equivalents(AuthenticationPolicy.NONE, STRONG_VALUE));
  }

  @Test
  void is_the_laxer_the_weaker_it_is() {
    assertEquals(CARD_OR_PASSWORD, ONE_OF_METHODS.laxer(CARD_OR_PASSWORD, CARD_AND_PASSWORD));
    assertEquals(
        AuthenticationPolicy.NONE,
        ONE_OF_METHODS.laxer(anyOf(ID_PASSWORD), AuthenticationPolicy.NONE));
    assertEquals(anyOf(BIOMETRIC), ONE_OF_METHODS.laxer(anyOf(IC_CARD), anyOf(BIOMETRIC)));
  }

  @Test
  void is_printed_as_in_the_tables() {
    assertEquals("IC_CARD|ID_PASSWORD", CARD_OR_PASSWORD.notation());
    assertEquals("IC_CARD+ID_PASSWORD", CARD_AND_PASSWORD.notation());
    assertEquals("NONE", AuthenticationPolicy.NONE.toString());
    assertEquals("IC_CARD", ONE_OF_METHODS.notation(anyOf(IC_CARD, IC_CARD)));
  }

  @Test
  void with_an_alternative_of_no_method_is_refused() {
    assertRefused(
        "an alternative names at least one method", () -> either(Set.of(IC_CARD), Set.of()));
  }

  private static AuthenticationPolicy anyOf(Method... methods) {
    return AuthenticationPolicy.anyOf(methods);
  }

  private static AuthenticationPolicy together(Method one, Method other) {
    return new AuthenticationPolicy(List.of(EnumSet.of(one, other)));
  }

  private static AuthenticationPolicy either(Set<Method> one, Set<Method> other) {
    return new AuthenticationPolicy(List.of(one, other));
  }

  private static Fit compare(AuthenticationPolicy declared, AuthenticationPolicy reference) {
    return ONE_OF_METHODS.compare(declared, reference);
  }

  private static List<String> equivalents(
      AuthenticationPolicy declared, AuthenticationPolicy reference) {
    return ONE_OF_METHODS.equivalents(declared, reference);
  }
}
