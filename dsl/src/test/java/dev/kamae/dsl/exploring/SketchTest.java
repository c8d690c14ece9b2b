package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A posture in numbers is as large as it has parts and words. */
class SketchTest {

  @Test
  void nothing_has_no_size() {
    assertEquals(
        0,
        new Sketch(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of())
            .size());
  }

  @Test
  void every_part_and_every_word_counts() {
    ComponentSketch running = new ComponentSketch(1, words(4), List.of());
    ComponentSketch server = new ComponentSketch(0, words(2), List.of(running));
    RoomSketch room = new RoomSketch(0, words(3), List.of(server));
    PlaceSketch place = new PlaceSketch(0, 0, words(5), List.of(room));
    OperatorSketch operator =
        new OperatorSketch(List.of(new OperatorSketch.EvidenceSketch(0, List.of(1))));
    LinkSketch link = new LinkSketch(0, 0, List.of(1, 2), words(6));
    ServiceSketch service = new ServiceSketch(words(7), List.of(words(2), words(0)));

    assertEquals(1 + 4, running.size());
    assertEquals(1 + 2 + 5, server.size());
    assertEquals(1 + 3 + 8, room.size());
    assertEquals(1 + 5 + 12, place.size());
    assertEquals(1 + 2 + 6, link.size());
    assertEquals(1 + 7 + 1 + 2 + 1, service.size());
    assertEquals(
        2 + 18 + 1 + 9 + (1 + 3) + 12 + 2 + 1,
        new Sketch(
                List.of(operator),
                List.of(place),
                List.of(List.of(1, 2)),
                List.of(link),
                List.of(new SectionSketch(0, 0, words(3))),
                List.of(service),
                List.of(1, 2),
                List.of(new TargetSketch(0, 0)))
            .size());
  }

  private static List<Choice> words(int count) {
    return IntStream.range(0, count).mapToObj(each -> new Choice(each, each)).toList();
  }
}
