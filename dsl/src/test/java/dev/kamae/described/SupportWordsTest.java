package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of permittedUse(), support() and of partner providers (Ⅱ.7.1.3, Ⅱ.8.1.1). */
class SupportWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "PermittedUseTerm.usersStated",
          p -> p.organising(permittedUse().usersStated()),
          "PROVIDER: permitted-users-stated true"),
      word(
          "PermittedUseTerm.usersNotStated",
          p -> p.organising(permittedUse().usersNotStated()),
          "PROVIDER: permitted-users-stated NO"),
      word(
          "PermittedUseTerm.areasStated",
          p -> p.organising(permittedUse().areasStated()),
          "PROVIDER: permitted-areas-stated true"),
      word(
          "PermittedUseTerm.areasNotStated",
          p -> p.organising(permittedUse().areasNotStated()),
          "PROVIDER: permitted-areas-stated NO"),
      word(
          "PermittedUseTerm.approved",
          p -> p.organising(permittedUse().approved()),
          "PROVIDER: use-approved true"),
      word(
          "PermittedUseTerm.notApproved",
          p -> p.organising(permittedUse().notApproved()),
          "PROVIDER: use-approved NO"),
      word(
          "PermittedUseTerm.monitored",
          p -> p.organising(permittedUse().monitored()),
          "PROVIDER: use-monitored true"),
      word(
          "PermittedUseTerm.notMonitored",
          p -> p.organising(permittedUse().notMonitored()),
          "PROVIDER: use-monitored NO"),
      word(
          "PermittedUseTerm.warned",
          p -> p.organising(permittedUse().warned()),
          "PROVIDER: use-warned true"),
      word(
          "PermittedUseTerm.notWarned",
          p -> p.organising(permittedUse().notWarned()),
          "PROVIDER: use-warned NO"),
      word(
          "PermittedUseTerm.warningNamesTheOwner",
          p -> p.organising(permittedUse().warningNamesTheOwner()),
          "PROVIDER: warning-names-owner true"),
      word(
          "PermittedUseTerm.warningNotNamingTheOwner",
          p -> p.organising(permittedUse().warningNotNamingTheOwner()),
          "PROVIDER: warning-names-owner NO"),
      word(
          "PermittedUseTerm.warningForbidsUnauthorisedAccess",
          p -> p.organising(permittedUse().warningForbidsUnauthorisedAccess()),
          "PROVIDER: warning-forbids-unauthorised-access true"),
      word(
          "PermittedUseTerm.warningNotForbiddingUnauthorisedAccess",
          p -> p.organising(permittedUse().warningNotForbiddingUnauthorisedAccess()),
          "PROVIDER: warning-forbids-unauthorised-access NO"),
      word(
          "PermittedUseTerm.consentAsked",
          p -> p.organising(permittedUse().consentAsked()),
          "PROVIDER: warning-consented true"),
      word(
          "PermittedUseTerm.consentNotAsked",
          p -> p.organising(permittedUse().consentNotAsked()),
          "PROVIDER: warning-consented NO"),
      word(
          "PermittedUseTerm.keptOutOtherwiseBy",
          p -> p.organising(permittedUse().keptOutOtherwiseBy("guards")),
          "PROVIDER: use-kept-out-otherwise guards"),
      word(
          "PermittedUseTerm.notKeptOutOtherwise",
          p -> p.organising(permittedUse().notKeptOutOtherwise()),
          "PROVIDER: use-kept-out-otherwise NO"),
      word(
          "SupportTerm.oneStop",
          p -> p.organising(support().oneStop()),
          "PROVIDER: support-one-stop true"),
      word(
          "SupportTerm.notOneStop",
          p -> p.organising(support().notOneStop()),
          "PROVIDER: support-one-stop NO"),
      word(
          "PartnerProviderTerm.agreedOn",
          p -> p.organising(partnerProvider("Pay KK").agreedOn(FAULTS, QUESTIONS, REQUESTS)),
          "PARTNER_PROVIDER: faults-agreed-with-partner true",
          "PARTNER_PROVIDER: questions-agreed-with-partner true",
          "PARTNER_PROVIDER: requests-agreed-with-partner true"),
      word(
          "PartnerProviderTerm.notAgreedOn",
          p -> p.organising(partnerProvider("Pay KK").notAgreedOn(FAULTS, QUESTIONS, REQUESTS)),
          "PARTNER_PROVIDER: faults-agreed-with-partner NO",
          "PARTNER_PROVIDER: questions-agreed-with-partner NO",
          "PARTNER_PROVIDER: requests-agreed-with-partner NO"),
      word(
          "Words.noPartnerProviders",
          p -> p.organising(noPartnerProviders()),
          "PROVIDER: partner-providers NO"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
