package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of the section admitting (Ⅲ.3.1.1 to Ⅲ.3.1.3). */
class AdmittingWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "UsersTerm.by", p -> p.admitting(users().by(icCard())), "POLICY: authentication IC_CARD"),
      word(
          "UsersTerm.orBy",
          p -> p.admitting(users().by(password().and(oneTimePassword())).orBy(passkey())),
          "POLICY: authentication ONE_TIME_PASSWORD+ID_PASSWORD|PASSKEY"),
      word(
          "UsersTerm.unauthenticated",
          p -> p.admitting(users().unauthenticated()),
          "POLICY: authentication NONE"),
      word(
          "AdministratorsTerm.by",
          p -> p.admitting(administrators().by(icCard())),
          "POLICY: authentication IC_CARD"),
      word(
          "AdministratorsTerm.orBy",
          p ->
              p.admitting(administrators().by(password().and(oneTimePassword())).orBy(passkey())),
          "POLICY: authentication ONE_TIME_PASSWORD+ID_PASSWORD|PASSKEY"),
      word(
          "AdministratorsTerm.unauthenticated",
          p -> p.admitting(administrators().unauthenticated()),
          "POLICY: authentication NONE"),
      word(
          "FactorTerm.and",
          p -> p.admitting(users()
              .by(biometric().and(digitalCertificate()).and(securityKey()).and(publicKey()))),
          "POLICY: authentication BIOMETRIC+DIGITAL_CERTIFICATE+SECURITY_KEY+PUBLIC_KEY"),
      word(
          "AdministratorsTerm.allocationLimited",
          p -> p.admitting(administrators().allocationLimited()),
          "PROVIDER: privilege-allocation-limited true"),
      word(
          "AdministratorsTerm.allocationNotLimited",
          p -> p.admitting(administrators().allocationNotLimited()),
          "PROVIDER: privilege-allocation-limited NO"),
      word(
          "AdministratorsTerm.useLimited",
          p -> p.admitting(administrators().useLimited()),
          "PROVIDER: privilege-use-limited true"),
      word(
          "AdministratorsTerm.useNotLimited",
          p -> p.admitting(administrators().useNotLimited()),
          "PROVIDER: privilege-use-limited NO"),
      word(
          "AdministratorsTerm.approvedFormally",
          p -> p.admitting(administrators().approvedFormally()),
          "PROVIDER: privileges-approved-formally true"),
      word(
          "AdministratorsTerm.notApprovedFormally",
          p -> p.admitting(administrators().notApprovedFormally()),
          "PROVIDER: privileges-approved-formally NO"),
      word(
          "AdministratorsTerm.keptToTheFewest",
          p -> p.admitting(administrators().keptToTheFewest()),
          "PROVIDER: privileges-kept-to-the-fewest true"),
      word(
          "AdministratorsTerm.notKeptToTheFewest",
          p -> p.admitting(administrators().notKeptToTheFewest()),
          "PROVIDER: privileges-kept-to-the-fewest NO"),
      word(
          "AdministratorsTerm.strictlyManaged",
          p -> p.admitting(administrators().strictlyManaged()),
          "PROVIDER: privileges-strictly-managed true"),
      word(
          "AdministratorsTerm.notStrictlyManaged",
          p -> p.admitting(administrators().notStrictlyManaged()),
          "PROVIDER: privileges-strictly-managed NO"),
      word(
          "AdministratorsTerm.listed",
          p -> p.admitting(administrators().listed()),
          "PROVIDER: privileges-listed true"),
      word(
          "AdministratorsTerm.notListed",
          p -> p.admitting(administrators().notListed()),
          "PROVIDER: privileges-listed NO"),
      word(
          "AdministratorsTerm.describedInAManual",
          p -> p.admitting(administrators().describedInAManual()),
          "PROVIDER: privileges-in-a-manual true"),
      word(
          "AdministratorsTerm.notDescribedInAManual",
          p -> p.admitting(administrators().notDescribedInAManual()),
          "PROVIDER: privileges-in-a-manual NO"),
      word(
          "AdministratorsTerm.administeringRemotely",
          p -> p.admitting(administrators().administeringRemotely()),
          "PROVIDER: remote-administration true"),
      word(
          "AdministratorsTerm.notAdministeringRemotely",
          p -> p.admitting(administrators().notAdministeringRemotely()),
          "PROVIDER: remote-administration NO"),
      word(
          "AdministratorsTerm.remotelyByPolicy",
          p -> p.admitting(administrators().remotelyByPolicy()),
          "PROVIDER: remote-administration true",
          "PROVIDER: remote-administration-authenticated true"),
      word(
          "AdministratorsTerm.notRemotelyByPolicy",
          p -> p.admitting(administrators().notRemotelyByPolicy()),
          "PROVIDER: remote-administration true",
          "PROVIDER: remote-administration-authenticated NO"),
      word(
          "PasswordsTerm.managed",
          p -> p.admitting(passwords().managed()),
          "PROVIDER: passwords-managed true"),
      word(
          "PasswordsTerm.notManaged",
          p -> p.admitting(passwords().notManaged()),
          "PROVIDER: passwords-managed NO"),
      word(
          "PasswordsTerm.storedAsHashes",
          p -> p.admitting(passwords().storedAsHashes()),
          "PROVIDER: credentials-hashed true"),
      word(
          "PasswordsTerm.notStoredAsHashes",
          p -> p.admitting(passwords().notStoredAsHashes()),
          "PROVIDER: credentials-hashed NO"),
      word(
          "PasswordsTerm.expiringAfter",
          p -> p.admitting(passwords().expiringAfter(days(90))),
          "PROVIDER: passwords-expire-after P90D"),
      word(
          "PasswordsTerm.neverExpiring",
          p -> p.admitting(passwords().neverExpiring()),
          "PROVIDER: passwords-expire-after NO"),
      word(
          "AuthenticationTerm.ruled",
          p -> p.admitting(authentication().ruled()),
          "PROVIDER: authentication-rules-set true"),
      word(
          "AuthenticationTerm.notRuled",
          p -> p.admitting(authentication().notRuled()),
          "PROVIDER: authentication-rules-set NO"),
      word(
          "AccessControlTerm.byPolicy",
          p -> p.admitting(accessControl().byPolicy()),
          "PROVIDER: access-policy-set true"),
      word(
          "AccessControlTerm.notByPolicy",
          p -> p.admitting(accessControl().notByPolicy()),
          "PROVIDER: access-policy-set NO"),
      word(
          "AccessControlTerm.grantedFormally",
          p -> p.admitting(accessControl().grantedFormally()),
          "PROVIDER: access-procedure-formal true"),
      word(
          "AccessControlTerm.notGrantedFormally",
          p -> p.admitting(accessControl().notGrantedFormally()),
          "PROVIDER: access-procedure-formal NO"),
      word(
          "AccessControlTerm.needsSetBySubject",
          p -> p.admitting(accessControl().needsSetBySubject()),
          "PROVIDER: access-needs-set-by-subject true"),
      word(
          "AccessControlTerm.needsNotSetBySubject",
          p -> p.admitting(accessControl().needsNotSetBySubject()),
          "PROVIDER: access-needs-set-by-subject NO"),
      word(
          "AccessControlTerm.written",
          p -> p.admitting(accessControl().written()),
          "PROVIDER: access-policy-written true"),
      word(
          "AccessControlTerm.notWritten",
          p -> p.admitting(accessControl().notWritten()),
          "PROVIDER: access-policy-written NO"),
      word(
          "AccessControlTerm.reviewed",
          p -> p.admitting(accessControl().reviewed()),
          "PROVIDER: access-policy-reviewed true"),
      word(
          "AccessControlTerm.notReviewed",
          p -> p.admitting(accessControl().notReviewed()),
          "PROVIDER: access-policy-reviewed NO"),
      word(
          "AccessControlTerm.logical",
          p -> p.admitting(accessControl().logical()),
          "PROVIDER: access-controlled-logically true"),
      word(
          "AccessControlTerm.notLogical",
          p -> p.admitting(accessControl().notLogical()),
          "PROVIDER: access-controlled-logically NO"),
      word(
          "AccessControlTerm.physical",
          p -> p.admitting(accessControl().physical()),
          "PROVIDER: access-controlled-physically true"),
      word(
          "AccessControlTerm.notPhysical",
          p -> p.admitting(accessControl().notPhysical()),
          "PROVIDER: access-controlled-physically NO"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
