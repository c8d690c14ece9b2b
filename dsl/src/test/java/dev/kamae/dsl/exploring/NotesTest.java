package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Notes stand in files of the module. */
class NotesTest {

  @Test
  void are_read_by_their_keys() {
    Map<String, String> notes = Notes.read(SpokenFacts.FILE);

    assertEquals("access-policy-set", notes.get("accessControl() AccessControlTerm.byPolicy()"));
  }

  @Test
  void are_none_where_there_is_no_file() {
    assertEquals(Map.of(), Notes.read("/dev/kamae/dsl/exploring/none.tsv"));
  }
}
