package dev.kamae.secondopinion;

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
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A fact with the sort of values that can be said of it.
 *
 * @param fact the fact
 * @param values the class of its values
 */
record KnownFact(Fact<?> fact, Class<?> values) {

  static final List<KnownFact> ALL = all();

  private static List<KnownFact> all() {
    List<KnownFact> all = new ArrayList<>();
    try {
      for (Class<?> holder : List.of(
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
          UseFacts.class)) {
        for (Field each : holder.getFields()) {
          all.add(new KnownFact((Fact<?>) each.get(null), values(each.getGenericType())));
        }
      }
      addAccessors(Diagnosis.values(), all);
      addAccessors(Monitoring.values(), all);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    all.sort(Comparator.comparing(each -> each.fact().id()));
    return List.copyOf(all);
  }

  private static void addAccessors(Enum<?>[] constants, List<KnownFact> all)
      throws ReflectiveOperationException {
    for (Enum<?> constant : constants) {
      for (Method each : constant.getDeclaringClass().getMethods()) {
        if (each.getReturnType() == Fact.class) {
          all.add(
              new KnownFact((Fact<?>) each.invoke(constant), values(each.getGenericReturnType())));
        }
      }
    }
  }

  private static Class<?> values(Type fact) {
    return (Class<?>) ((ParameterizedType) fact).getActualTypeArguments()[0];
  }
}
