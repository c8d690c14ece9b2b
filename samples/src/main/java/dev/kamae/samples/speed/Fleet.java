package dev.kamae.samples.speed;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.MonitoringTerm;
import dev.kamae.dsl.PlanTarget;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.UpkeepTerm;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/**
 * Components of all six kinds, of which about one in eight misses a value or two; the same ones as plain records and as
 * the description of a provider.
 */
final class Fleet implements Description {

  private static final ElementKind[] KINDS =
      Arrays.copyOf(ElementKind.values(), ElementKind.NETWORK_DEVICE.ordinal() + 1);
  private static final int[] STRICTEST = {5, 20, 10, 20, 10, 20, 24, 24};

  private final List<Machine> machines = new ArrayList<>();

  /** A fleet of so many components, the same at every call. */
  Fleet(int components) {
    Random random = new Random(components);
    for (int i = 0; i < components; i++) {
      ElementKind kind = KINDS[random.nextInt(KINDS.length)];
      int[] value = new int[STRICTEST.length];
      for (int j = 0; j < value.length; j++) {
        value[j] = 1 + random.nextInt(STRICTEST[j]);
      }
      if (random.nextInt(8) == 0) {
        int worse = random.nextInt(value.length);
        value[worse] = STRICTEST[worse] * (1 + random.nextInt(6)) + 1;
      }
      machines.add(new Machine(
          "c-" + i, kind, value[0], value[1], value[2], value[3], value[4], value[5], value[6],
          value[7]));
    }
  }

  /** As plain records. */
  List<Machine> machines() {
    return machines;
  }

  @Override
  public ProviderTerm describe() {
    ComponentTerm<?>[] components =
        machines.stream().map(Fleet::component).toArray(ComponentTerm<?>[]::new);
    return provider("Fleet KK")
        .housedIn(building("Osaka DC")
            .in(JAPAN)
            .withFloors(8)
            .with(serverRoom("O-3").onFloor(3).holding(components)))
        .watching(
            liveness()
                .of(everyComponent())
                .tellingAllUsers()
                .byShortMail()
                .byMethod()
                .withHoursSet()
                .withOrganisation()
                .evaluated()
                .reviewed(),
            faults()
                .of(everyComponent())
                .tellingContactsOnly()
                .byShortMail()
                .byMethod()
                .withHoursSet()
                .withOrganisation()
                .evaluated()
                .reviewed(),
            performance()
                .of(everyComponent())
                .tellingUsersAsAgreed()
                .tellingContactsOnly()
                .promptlyAsAgreed()
                .byMethod()
                .withHoursSet()
                .withOrganisation()
                .reviewedByTheManager())
        .watching(watching(components))
        .keepingUp(
            clocks()
                .of(everyComponent())
                .syncedBy(NTP)
                .to(JAPAN_STANDARD_TIME)
                .agreeing()
                .correctingErrors()
                .checkedRegularly(),
            patches()
                .of(everyComponent())
                .gatheringInformationRegularly()
                .informedBy("JPCERT/CC")
                .testedForImpact(),
            malware()
                .of(everyComponent())
                .scanning(REAL_TIME, FULL)
                .alwaysNewest()
                .managingSoftwareConfiguration())
        .keepingUp(keepingUp(components));
  }

  private static ComponentTerm<?> component(Machine machine) {
    return switch (machine.kind()) {
      case APPLICATION -> application(machine.name());
      case PLATFORM -> platform(machine.name());
      case SERVER -> server(machine.name());
      case STORAGE -> storage(machine.name());
      case SECURITY_APPLIANCE -> waf(machine.name());
      default -> networkDevice(machine.name());
    };
  }

  private MonitoringTerm[] watching(ComponentTerm<?>[] components) {
    List<MonitoringTerm> plans = new ArrayList<>();
    each(
        components,
        Machine::liveness,
        plans,
        (of, value) -> liveness().of(of[0], rest(of)).every(minutes(value)));
    each(
        components,
        Machine::outageNotice,
        plans,
        (of, value) -> liveness().of(of[0], rest(of)).tellingContactsWithin(minutes(value)));
    each(
        components,
        Machine::fault,
        plans,
        (of, value) -> faults().of(of[0], rest(of)).every(minutes(value)));
    each(
        components,
        Machine::faultNotice,
        plans,
        (of, value) -> faults().of(of[0], rest(of)).tellingContactsWithin(minutes(value)));
    each(
        components,
        Machine::performance,
        plans,
        (of, value) -> performance().of(of[0], rest(of)).every(minutes(value)));
    each(
        components,
        Machine::performanceNotice,
        plans,
        (of, value) -> performance().of(of[0], rest(of)).tellingContactsWithin(minutes(value)));
    return plans.toArray(MonitoringTerm[]::new);
  }

  private UpkeepTerm[] keepingUp(ComponentTerm<?>[] components) {
    List<UpkeepTerm> plans = new ArrayList<>();
    each(
        components,
        Machine::patch,
        plans,
        (of, value) ->
            patches().of(of[0], rest(of)).startedWithin(hours(value)).afterVendorRelease());
    each(
        components,
        Machine::patternFile,
        plans,
        (of, value) -> malware().of(of[0], rest(of)).updatedWithin(hours(value)));
    return plans.toArray(UpkeepTerm[]::new);
  }

  /** A plan for each value, of the components that have it. */
  private <T> void each(
      ComponentTerm<?>[] components,
      ToIntFunction<Machine> value,
      List<T> plans,
      BiFunction<PlanTarget[], Integer, T> plan) {
    Map<Integer, List<PlanTarget>> byValue = new TreeMap<>();
    for (int i = 0; i < components.length; i++) {
      byValue
          .computeIfAbsent(value.applyAsInt(machines.get(i)), each -> new ArrayList<>())
          .add(components[i]);
    }
    byValue.forEach((each, of) -> plans.add(plan.apply(of.toArray(PlanTarget[]::new), each)));
  }

  private static PlanTarget[] rest(PlanTarget[] of) {
    return Arrays.copyOfRange(of, 1, of.length);
  }
}
