package dev.kamae.dsl.exploring;

import static dev.kamae.guideline.Pattern.PATTERN_2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.OwnModule;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.Posture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** A seed gives the same posture on every machine: what some give stands in files, as code that a reader can judge. */
class GeneratedCodeProperties {

  private static final int SIZE = 1000;

  @Example
  void of_any_postures() throws IOException {
    assertIs("Generated.txt", codes(Postures.postures(), 6));
  }

  @Example
  void of_postures_of_a_wanted_size() throws IOException {
    PostureArbitrary small = Postures.postures()
        .withComponents(2, 3)
        .withBuildings(1, 1)
        .withLinks(1, 1)
        .withServices(0, 0);
    assertIs("GeneratedSmall.txt", codes(small, 3));
  }

  @Example
  void of_postures_that_meet_a_pattern_and_of_those_at_its_limit() throws IOException {
    assertIs(
        "GeneratedMeeting.txt",
        Stream.concat(
            codes(Postures.posturesMeeting(PATTERN_2, Judged.DATE), 1),
            codes(Postures.posturesAtTheLimitOf(PATTERN_2, Judged.DATE), 1)));
  }

  @Example
  void of_near_misses() throws IOException {
    assertIs(
        "GeneratedNearMisses.txt",
        generated(Postures.nearMisses(PATTERN_2, Judged.DATE), 5)
            .map(GeneratedCodeProperties::line));
  }

  @Example
  void all_near_misses_of_something_of_everything() throws IOException {
    Posture limit = NearMisses.completed(Whole.something(), PATTERN_2, Judged.DATE)
        .flatMap(each -> NearMisses.atTheLimit(each, PATTERN_2, Judged.DATE))
        .orElseThrow();
    assertIs(
        "NearMisses.txt",
        NearMisses.of(limit, PATTERN_2, Judged.DATE).map(GeneratedCodeProperties::line));
  }

  private static Stream<String> codes(Arbitrary<Posture> postures, int seeds) {
    return generated(postures, seeds).map(each -> PostureCode.of(each, "Generated"));
  }

  private static <T> Stream<T> generated(Arbitrary<T> arbitrary, int seeds) {
    return LongStream.rangeClosed(1, seeds)
        .mapToObj(seed -> arbitrary.generator(SIZE).next(new Random(seed)).value());
  }

  private static String line(NearMiss miss) {
    List<String> opens = miss.opens().stream().map(Clause::id).sorted().toList();
    return miss.changes() + " opens " + opens + "\n";
  }

  private static void assertIs(String file, Stream<String> parts) throws IOException {
    Path golden = OwnModule.file("src/test/resources/printed", file);
    String found = parts.collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, found, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(golden, StandardCharsets.UTF_8), found);
  }
}
