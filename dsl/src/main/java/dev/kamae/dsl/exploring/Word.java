package dev.kamae.dsl.exploring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;

/**
 * A public word of the language, found by reflection.
 *
 * @param method the word
 * @param parameters the types of its arguments
 */
record Word(Method method, List<Type> parameters) {

  static Word of(Method method) {
    method.setAccessible(true);
    return new Word(method, List.of(method.getGenericParameterTypes()));
  }

  String name() {
    return method.getName();
  }

  boolean isVarargs() {
    return method.isVarArgs();
  }

  /** Whether it takes one or more of a type, as {@code summingUp(LIVENESS, FAULT)}. */
  boolean isList() {
    return isVarargs()
        && parameters.size() == 2
        && Types.raw(parameters.get(1)).getComponentType() == Types.raw(parameters.get(0));
  }

  /** Whether it takes any number of parts, none among them, as {@code holding(web, db)}. */
  boolean isStructure() {
    return isVarargs() && parameters.size() == 1;
  }

  /** Whether it adds another way to what the other word says, as {@code orBy} to {@code by}. */
  boolean isAlternativeTo(Word other) {
    return name().equalsIgnoreCase("or" + other.name());
  }

  /** Says it, as in {@code receiver.word(arguments)}; the receiver of a first word is null. */
  Object on(Object receiver, Object... arguments) {
    try {
      return method.invoke(receiver, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method + " cannot be said", e);
    }
  }
}
