package dev.kamae.dsl.exploring;

import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.facility.FacilityFacts;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.BackupFacts;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.posture.operation.ReportFacts;
import dev.kamae.posture.operation.ServiceFacts;
import dev.kamae.posture.operation.UpkeepFacts;
import dev.kamae.posture.organisation.ComplianceFacts;
import dev.kamae.posture.organisation.IncidentFacts;
import dev.kamae.posture.organisation.SupportFacts;
import dev.kamae.posture.organisation.UseFacts;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A fact as code, such as {@code IncidentFacts.INCIDENTS_RECORDED} or {@code Monitoring.LIVENESS.watched()}.
 *
 * @param room the class that it stands in
 * @param code the code, which begins with the name of the class
 */
record FactCode(Class<?> room, String code) {

  private static final List<Class<?>> ROOMS = List.of(
      AccessFacts.class,
      BackupFacts.class,
      ComplianceFacts.class,
      ComponentFacts.class,
      FacilityFacts.class,
      IncidentFacts.class,
      LinkFacts.class,
      LogFacts.class,
      ReportFacts.class,
      ServiceFacts.class,
      SupportFacts.class,
      UpkeepFacts.class,
      UseFacts.class);
  private static final Map<Fact<?>, FactCode> ALL = all();

  /** The code of the fact. */
  static FactCode of(Fact<?> fact) {
    return ALL.get(fact);
  }

  /** The code where the constants of its class are imported, such as {@code INCIDENTS_RECORDED}. */
  String imported() {
    return room.isEnum() ? code : code.substring(room.getSimpleName().length() + 1);
  }

  private static Map<Fact<?>, FactCode> all() {
    Map<Fact<?>, FactCode> all = new HashMap<>();
    ROOMS.stream()
        .flatMap(each -> Arrays.stream(each.getFields()))
        .filter(each -> each.getType() == Fact.class)
        .forEach(each -> add(all, each.getDeclaringClass(), each.getName(), value(each)));
    Stream.<Enum<?>>concat(Stream.of(Monitoring.values()), Stream.of(Diagnosis.values()))
        .forEach(constant -> Arrays.stream(constant.getDeclaringClass().getMethods())
            .filter(each -> each.getReturnType() == Fact.class)
            .forEach(each -> add(
                all,
                constant.getDeclaringClass(),
                constant.name() + "." + each.getName() + "()",
                value(each, constant))));
    return all;
  }

  private static void add(Map<Fact<?>, FactCode> all, Class<?> room, String code, Fact<?> fact) {
    all.put(fact, new FactCode(room, room.getSimpleName() + "." + code));
  }

  private static Fact<?> value(Field constant) {
    try {
      return (Fact<?>) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(constant + " cannot be read", e);
    }
  }

  private static Fact<?> value(Method accessor, Enum<?> constant) {
    try {
      return (Fact<?>) accessor.invoke(constant);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessor + " cannot be called", e);
    }
  }
}
