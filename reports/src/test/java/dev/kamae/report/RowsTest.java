package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.guideline.Item;
import dev.kamae.wording.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static List<Rows.Row> rows(int servers) {
    Judged judged =
        Judged.of(SmallPosture.watchedFor(SmallPosture.withServers(servers)), PATTERN_1);
    return new ItemAccounts(judged, PageWords.in(Language.ENGLISH))
        .open(judged.assessment().of(Item.LIVENESS_INTERVAL))
        .rows();
  }

  @Test
  void more_than_twenty_four_elements_of_one_account_are_counted_before_they_are_named() {
    assertEquals(
        List.of(Optional.empty()), rows(24).stream().map(Rows.Row::many).toList());
    assertEquals(
        List.of(Optional.of("Elements: 25")),
        rows(25).stream().map(Rows.Row::many).toList());
  }
}
