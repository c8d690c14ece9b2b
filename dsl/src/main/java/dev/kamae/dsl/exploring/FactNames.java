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
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts as they are written: constants such as {@code INCIDENTS_ANALYSED}, or {@code Monitoring.FAULT.watched()}. */
final class FactNames {

  private static final List<Class<?>> CONSTANTS = List.of(
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

  private static final Map<Fact<?>, String> NAMES = names();

  private FactNames() {}

  static String of(Fact<?> fact) {
    return NAMES.get(fact);
  }

  private static Map<Fact<?>, String> names() {
    Map<Fact<?>, String> names = new HashMap<>();
    for (Class<?> each : CONSTANTS) {
      for (Field constant : each.getFields()) {
        if (constant.getType() == Fact.class) {
          names.put(value(constant, null), constant.getName());
        }
      }
    }
    List.of(Monitoring.values()).forEach(each -> accessors(each, names));
    List.of(Diagnosis.values()).forEach(each -> accessors(each, names));
    return names;
  }

  private static void accessors(Enum<?> constant, Map<Fact<?>, String> names) {
    for (Method each : constant.getDeclaringClass().getMethods()) {
      if (each.getReturnType() == Fact.class) {
        String name = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        names.put(value(each, constant), name + "." + each.getName() + "()");
      }
    }
  }

  private static Fact<?> value(AccessibleObject member, Object of) {
    try {
      return (Fact<?>)
          (member instanceof Method accessor ? accessor.invoke(of) : ((Field) member).get(of));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(member + " cannot be read", e);
    }
  }
}
