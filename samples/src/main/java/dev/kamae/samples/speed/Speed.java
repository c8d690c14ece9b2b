package dev.kamae.samples.speed;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.posture.Posture;
import dev.kamae.samples.AcmePayroll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Shows on the machine at hand what judging costs, each time beside a hand-written loop over plain records that finds
 * the same values of components missed.
 *
 * <pre>{@code
 * mvn -q compile exec:java -Dexec.mainClass=dev.kamae.samples.speed.Speed -Dexec.args="100 1000 10000"
 * }</pre>
 */
public final class Speed {

  private static final LocalDate DATE = LocalDate.of(2026, 4, 1);
  private static final int[] SIZES = {100, 1_000, 10_000, 100_000, 1_000_000};

  private Speed() {}

  /** Prints the figures; the arguments are numbers of components, by default from 100 to 1,000,000. */
  public static void main(String[] sizes) {
    System.out.println(ofATypicalPosture());
    System.out.println(
        "components | judged, ns each | times the loop | posture, bytes each | judged | the loop's");
    IntStream.of(
            sizes.length == 0
                ? SIZES
                : IntStream.range(0, sizes.length)
                    .map(each -> Integer.parseInt(sizes[each]))
                    .toArray())
        .mapToObj(Speed::ofAFleet)
        .forEach(System.out::println);
  }

  /** How often a second a posture of usual size is judged, all 33 requirements, 26 items and 86 practices. */
  static String ofATypicalPosture() {
    Posture posture = new AcmePayroll().posture();
    List<Machine> machines = new Fleet(posture.components().size()).machines();
    Race race =
        Race.of(() -> AspSaasGuideline.assess(posture, DATE), () -> StraightLoop.over(machines));
    return text(
        "AcmePayroll, %d components: judged %,.0f times a second, %.0f times the loop of its size",
        posture.components().size(), 1e9 / race.nanos(), race.ratio());
  }

  /** What it costs to judge each component of a fleet, and how much memory it takes. */
  static String ofAFleet(int components) {
    List<Object> held = new ArrayList<>();
    Fleet fleet = new Fleet(components);
    double records = grown(held, () -> new Fleet(components).machines()) / components;
    double described = grown(held, fleet::posture) / components;
    Posture posture = (Posture) held.get(1);
    double judged = grown(held, () -> AspSaasGuideline.assess(posture, DATE)) / components;
    Race race = Race.of(
        () -> AspSaasGuideline.assess(posture, DATE), () -> StraightLoop.over(fleet.machines()));
    return text(
        "%,10d | %,15.1f | %14.2f | %,19.0f | %,6.0f | %,10.0f",
        components,
        race.nanos() / components,
        race.ratio(),
        described,
        described + judged,
        records);
  }

  private static double grown(List<Object> held, Supplier<?> more) {
    long before = used();
    held.add(more.get());
    return Math.max(0, used() - before);
  }

  private static long used() {
    // The serial collector, which the JDK takes on one core, leaves some dead objects but for each
    // fourth time.
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
