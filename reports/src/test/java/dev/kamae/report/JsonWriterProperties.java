package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JsonWriterProperties {

  @Property
  void every_text_is_read_back_as_it_was(@ForAll List<String> texts) {
    StringBuilder out = new StringBuilder();
    JsonWriter json = new JsonWriter(out).array();
    texts.forEach(json::string);
    json.close();

    assertEquals(texts, JsonReader.read(out.toString()));
  }

  @Property
  void no_control_character_is_written_raw(@ForAll String text) {
    StringBuilder out = new StringBuilder();
    new JsonWriter(out).string(text);

    assertTrue(out.chars().noneMatch(Character::isISOControl));
  }
}
