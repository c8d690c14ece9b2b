package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words for the network as a whole (Ⅲ.3.1.1, Ⅲ.3.1.4, Ⅲ.3.2). */
class NetworkWideWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "NetworkWideTerm.outsourced",
          p -> p.connectedBy(network().outsourced()),
          "PROVIDER: network-outsourced true"),
      word(
          "NetworkWideTerm.notOutsourced",
          p -> p.connectedBy(network().notOutsourced()),
          "PROVIDER: network-outsourced NO"),
      word(
          "NetworkWideTerm.drawn",
          p -> p.connectedBy(network().drawn()),
          "PROVIDER: network-diagram-made true"),
      word(
          "NetworkWideTerm.notDrawn",
          p -> p.connectedBy(network().notDrawn()),
          "PROVIDER: network-diagram-made NO"),
      word(
          "CustomerLineTerm.accessControlled",
          p -> p.connectedBy(customerLine().accessControlled()),
          "PROVIDER: customer-line-access-controlled true"),
      word(
          "CustomerLineTerm.notAccessControlled",
          p -> p.connectedBy(customerLine().notAccessControlled()),
          "PROVIDER: customer-line-access-controlled NO"),
      word(
          "CustomerLineTerm.disclaimed",
          p -> p.connectedBy(customerLine().disclaimed()),
          "PROVIDER: customer-line-disclaimed true"),
      word(
          "CustomerLineTerm.notDisclaimed",
          p -> p.connectedBy(customerLine().notDisclaimed()),
          "PROVIDER: customer-line-disclaimed NO"),
      word(
          "CustomerLineTerm.included",
          p -> p.connectedBy(customerLine().included()),
          "PROVIDER: customer-line-included true",
          "PROVIDER: customer-line-stated true"),
      word(
          "CustomerLineTerm.notIncluded",
          p -> p.connectedBy(customerLine().notIncluded()),
          "PROVIDER: customer-line-included NO",
          "PROVIDER: customer-line-stated true"),
      word(
          "CustomerLineTerm.notStated",
          p -> p.connectedBy(customerLine().notStated()),
          "PROVIDER: customer-line-stated NO"),
      word(
          "CryptographyTerm.newAndSafe",
          p -> p.connectedBy(cryptography().newAndSafe()),
          "PROVIDER: cryptography-new-and-safe true"),
      word(
          "CryptographyTerm.notNewAndSafe",
          p -> p.connectedBy(cryptography().notNewAndSafe()),
          "PROVIDER: cryptography-new-and-safe NO"),
      word(
          "CryptographyTerm.watched",
          p -> p.connectedBy(cryptography().watched()),
          "PROVIDER: cryptography-watched true"),
      word(
          "CryptographyTerm.notWatched",
          p -> p.connectedBy(cryptography().notWatched()),
          "PROVIDER: cryptography-watched NO"),
      word(
          "CryptographyTerm.renewed",
          p -> p.connectedBy(cryptography().renewed()),
          "PROVIDER: cryptography-renewed true"),
      word(
          "CryptographyTerm.notRenewed",
          p -> p.connectedBy(cryptography().notRenewed()),
          "PROVIDER: cryptography-renewed NO"),
      word(
          "ExchangeTerm.byStandards",
          p -> p.connectedBy(exchange().byStandards()),
          "PROVIDER: exchange-standards-set true"),
      word(
          "ExchangeTerm.withoutStandards",
          p -> p.connectedBy(exchange().withoutStandards()),
          "PROVIDER: exchange-standards-set NO"),
      word(
          "ExchangeTerm.setByContract",
          p -> p.connectedBy(exchange().setByContract()),
          "PROVIDER: exchange-set-by-contract true"),
      word(
          "ExchangeTerm.notSetByContract",
          p -> p.connectedBy(exchange().notSetByContract()),
          "PROVIDER: exchange-set-by-contract NO"),
      word(
          "ExchangeTerm.covering",
          p -> p.connectedBy(
              exchange().covering(MALICIOUS_MAIL, ATTACHMENTS, WIRELESS, CRYPTOGRAPHY)),
          "PROVIDER: exchange-covers-attachments true",
          "PROVIDER: exchange-covers-cryptography true",
          "PROVIDER: exchange-covers-mail true",
          "PROVIDER: exchange-covers-wireless true"),
      word(
          "ExchangeTerm.notCovering",
          p -> p.connectedBy(
              exchange().notCovering(MALICIOUS_MAIL, ATTACHMENTS, WIRELESS, CRYPTOGRAPHY)),
          "PROVIDER: exchange-covers-attachments NO",
          "PROVIDER: exchange-covers-cryptography NO",
          "PROVIDER: exchange-covers-mail NO",
          "PROVIDER: exchange-covers-wireless NO"),
      word(
          "ExchangeTerm.by",
          p -> p.connectedBy(exchange().by(E_MAIL, TELEPHONE)),
          "PROVIDER: exchange-with-others true"),
      word(
          "ExchangeTerm.protecting",
          p -> p.connectedBy(exchange().protecting(MESSENGER, FACSIMILE)),
          "EXCHANGE_MEANS: exchange-means-protected true",
          "PROVIDER: exchange-with-others true"),
      word(
          "ExchangeTerm.notProtecting",
          p -> p.connectedBy(exchange().notProtecting(VIDEO)),
          "EXCHANGE_MEANS: exchange-means-protected NO",
          "PROVIDER: exchange-with-others true"),
      word(
          "Words.noExchange",
          p -> p.connectedBy(noExchange()),
          "PROVIDER: exchange-with-others NO"),
      word(
          "Words.noExternalLinks",
          p -> p.connectedBy(noExternalLinks()),
          "PROVIDER: external-links NO"),
      word("Words.noFirewalls", p -> p.connectedBy(noFirewalls()), "PROVIDER: firewalls NO"),
      word(
          "Words.noIntrusionDetection",
          p -> p.connectedBy(noIntrusionDetection()),
          "PROVIDER: intrusion-detection NO"),
      word(
          "Words.insideProtectedBy",
          p -> p.connectedBy(insideProtectedBy("micro-segmentation")),
          "PROVIDER: other-measure-against-inside micro-segmentation"),
      word(
          "Words.insideNotOtherwiseProtected",
          p -> p.connectedBy(insideNotOtherwiseProtected()),
          "PROVIDER: other-measure-against-inside NO"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
