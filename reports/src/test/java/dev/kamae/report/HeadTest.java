package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.guideline.Demand;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.operation.Service;
import dev.kamae.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTest {

  @Test
  void a_service_that_demands_only_one_thing_says_of_the_other_that_it_is_not_said() {
    Judged judged = Judged.of(
        SmallPosture.watchedFor(SmallPosture.named("Acme")
            .addService(Service.builder()
                .name("payroll")
                .confidentiality(Demand.HIGH)
                .facts(Facts.NONE)
                .source(SmallPosture.line(5))
                .build())),
        PATTERN_1);

    assertEquals(
        List.of(new Head.Offer(
            "payroll", "confidentiality high, availability not said, integrity high")),
        Head.of(judged, PageWords.in(Language.ENGLISH)).services());
  }
}
