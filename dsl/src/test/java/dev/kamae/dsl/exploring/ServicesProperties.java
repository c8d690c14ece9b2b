package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.posture.Posture;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.Domain;

/** What jqwik finds without being told. */
class ServicesProperties {

  @Property(tries = 20)
  void a_posture_is_generated_without_a_domain(@ForAll Posture posture) {
    assertEquals("Generated KK", posture.provider().name());
  }

  @Property(tries = 20)
  @Domain(PostureDomain.class)
  void a_posture_is_generated_in_its_domain(@ForAll Posture posture) {
    assertEquals("Generated KK", posture.provider().name());
  }

  @Property(tries = 20)
  void a_list_of_postures_is_generated_too(@ForAll List<Posture> postures) {
    postures.forEach(each -> assertEquals("Generated KK", each.provider().name()));
  }

  @Property(tries = 20)
  void a_posture_that_falsifies_a_property_is_printed_as_code(@ForAll Posture posture) {
    SampleReportingFormat format = StreamSupport.stream(
            ServiceLoader.load(SampleReportingFormat.class).spliterator(), false)
        .filter(each -> each.appliesTo(posture))
        .findFirst()
        .orElseThrow();
    String printed = format.report(posture).toString();
    assertEquals(PostureCode.of(posture, "Falsified"), printed);
    assertTrue(printed.contains("return provider(\"Generated KK\")"));
  }
}
