package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.OwnModule;
import dev.kamae.assessment.remedy.DescriptionWords.Line;
import dev.kamae.dsl.Description;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that reports and messages show for what would close something, and for what is accepted. */
class ClosingCodeTest {

  private static final Path GOLDEN = OwnModule.file("src/test/resources/printed/Closing.txt");
  private static final Posture ACME = acme().posture();
  private static final Span HOUR = Span.of(1, Unit.HOURS);

  private final ClosingCode words = new ClosingCode();

  private static Description acme() {
    return () -> provider("Acme KK")
        .housedIn(building("b").with(serverRoom("r").holding(server("web-1"), server("web-2"))))
        .admitting(users().by(password()), administrators().by(password()))
        .keeping(log(USAGE).keptFor(days(1)));
  }

  private static Stream<Element> all(ElementKind kind) {
    return ACME.elements().filter(each -> each.kind() == kind);
  }

  private Optional<String> accepting(AcceptedGap gap, ElementKind kind) {
    return words.accepting(gap, all(kind).toList()).map(Line::toString);
  }

  private void assertAccepted(String expected, AcceptedGap gap, ElementKind kind) {
    assertEquals(
        Optional.of(expected + ".because(\"…\").ownedBy(\"…\").until(…)"), accepting(gap, kind));
  }

  @Test
  void what_is_to_be_said_of_one_of_everything_for_every_clause() throws IOException {
    String found = Clauses.ALL.stream()
        .map(each -> words.describing(each, Pattern.PATTERN_1).stream()
            .map(line -> "\n  " + line)
            .collect(Collectors.joining("", each.id(), "\n")))
        .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, found, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(GOLDEN, StandardCharsets.UTF_8), found);
  }

  @Test
  void a_gap_is_accepted_at_its_value_of_all_that_have_it() {
    assertAccepted(
        "gap(LIVENESS_INTERVAL, hours(1)).of(web1, web2)",
        new AcceptedGap.OfValue<>(Item.LIVENESS_INTERVAL, HOUR),
        ElementKind.SERVER);
    assertAccepted(
        "gap(USAGE_LOG_RETENTION, hours(1)).of(USAGE, EXCEPTIONS, SECURITY_EVENTS)",
        new AcceptedGap.OfValue<>(Item.USAGE_LOG_RETENTION, HOUR),
        ElementKind.LOG);
    assertAccepted(
        "gap(USER_AUTHENTICATION, password()).of(users(), administrators())",
        new AcceptedGap.OfValue<>(
            Item.USER_AUTHENTICATION, AuthenticationPolicy.anyOf(Method.ID_PASSWORD)),
        ElementKind.POLICY);
  }

  @Test
  void what_is_absent_is_accepted_of_the_provider() {
    assertAccepted(
        "gap(SIGNATURE_UPDATE, ABSENT).ofTheProvider()",
        new AcceptedGap.OfAbsence(Item.SIGNATURE_UPDATE),
        ElementKind.PROVIDER);
  }

  @Test
  void facts_are_accepted_by_their_constants() {
    assertAccepted(
        "gap(III_1_1_1, Monitoring.LIVENESS.watched(), Monitoring.LIVENESS.told()).of(web1, web2)",
        new AcceptedGap.OfFacts(
            III_1_1_1, List.of(Monitoring.LIVENESS.watched(), Monitoring.LIVENESS.told())),
        ElementKind.SERVER);
  }

  @Test
  void what_no_word_says_is_not_accepted() {
    assertEquals(
        Optional.empty(),
        accepting(new AcceptedGap.OfValue<>(Item.ENCRYPTION, Encryption.NONE), ElementKind.SERVER));
    assertEquals(
        Optional.empty(),
        accepting(
            new AcceptedGap.OfValue<>(
                Item.USER_AUTHENTICATION, new AuthenticationPolicy(List.of())),
            ElementKind.POLICY));
  }
}
