package dev.kamae.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.quantity.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An item reads every value that its comparison can note. */
class ItemValueTest {

  private static <V> void assertReads(Item<V> item, String notation) {
    assertEquals(notation, item.comparison().notation(item.value(notation)), item.id());
  }

  private static void assertRefuses(Item<?> item, String notation) {
    assertEquals(
        "'" + notation + "' is no value of " + item.id(),
        assertThrows(IllegalArgumentException.class, () -> item.value(notation)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT86400S", "PT0S", "PT5M", "PT48H", "P3D", "P2W", "P13M", "P1000Y"})
  void spans_are_read(String notation) {
    assertReads(Item.LIVENESS_INTERVAL, notation);
    assertReads(Item.BACKUP_CHECK, notation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NONE",
        "ID_PASSWORD",
        "IC_CARD+ID_PASSWORD",
        "ONE_TIME_PASSWORD+ID_PASSWORD|PASSKEY|SECURITY_KEY"
      })
  void policies_are_read(String notation) {
    assertReads(Item.USER_AUTHENTICATION, notation);
  }

  @Test
  void every_method_is_read() {
    Stream.of(Method.values())
        .forEach(each -> assertReads(Item.ADMINISTRATOR_AUTHENTICATION, each.name()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NONE", "TLS", "TLS 1.0", "IPSEC IKEv1|SSH 2|WIREGUARD", "SSL 3.0|SSL"})
  void encryptions_are_read(String notation) {
    assertReads(Item.ENCRYPTION, notation);
  }

  @Test
  void all_other_values_are_read() {
    assertReads(Item.AVAILABILITY_OF_SERVICE, "99.9949999%");
    assertReads(Item.BACKUP_GENERATIONS, "0");
    assertReads(Item.STANDBY_OF_LOG_SERVER, "NONE");
    assertReads(Item.BACKUP_CHECK, "EVERY_BACKUP");
  }

  @Test
  void every_reference_value_is_read() {
    Item.ALL.forEach(ItemValueTest::assertReadsItsReferences);
  }

  private static <V> void assertReadsItsReferences(Item<V> item) {
    item.reference().values().stream()
        .flatMap(each -> each.stream())
        .forEach(each -> assertEquals(each, item.value(item.comparison().notation(each))));
  }

  @Test
  void what_it_cannot_note_is_refused() {
    assertRefuses(Item.LIVENESS_INTERVAL, "5 minutes");
    assertRefuses(Item.LIVENESS_INTERVAL, "PT05M");
    assertRefuses(Item.LIVENESS_INTERVAL, "PT99999999999999999999S");
    assertRefuses(Item.LIVENESS_INTERVAL, "");
    assertRefuses(Item.AVAILABILITY_OF_SERVICE, "99.50%");
    assertRefuses(Item.AVAILABILITY_OF_SERVICE, "101%");
    assertRefuses(Item.BACKUP_GENERATIONS, "five");
    assertRefuses(Item.STANDBY_OF_LOG_SERVER, "WARM");
    assertRefuses(Item.USER_AUTHENTICATION, "");
    assertRefuses(Item.USER_AUTHENTICATION, "ID_PASSWORD+IC_CARD");
    assertRefuses(Item.ENCRYPTION, "TLS 1.4");
  }
}
