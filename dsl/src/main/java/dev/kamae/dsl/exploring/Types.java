package dev.kamae.dsl.exploring;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** What a generic type is when it runs. */
final class Types {

  private Types() {}

  /** The class of the type, without what stands in its brackets. */
  static Class<?> raw(Type type) {
    if (type instanceof GenericArrayType array) {
      return Array.newInstance(raw(array.getGenericComponentType()), 0).getClass();
    }
    if (type instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    }
    return (Class<?>) type;
  }

  /** Whether it is the beginning of a term that has yet to say something. */
  static boolean isStage(Class<?> type) {
    return type.getSimpleName().endsWith("Stage");
  }

  /** The class in the brackets, as the term in {@code PlanStage<LivenessTerm>}; else the class itself. */
  static Class<?> inner(Type type) {
    return type instanceof ParameterizedType parameterized
        ? raw(parameterized.getActualTypeArguments()[0])
        : raw(type);
  }
}
