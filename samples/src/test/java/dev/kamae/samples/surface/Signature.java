package dev.kamae.samples.surface;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Stream;

/** Public types as text, the same in every version of the JDK: a line for the type, one for each member, sorted. */
final class Signature {

  private Signature() {}

  /** All that the type shows. */
  static String of(Class<?> type) {
    Stream<String> fields = Arrays.stream(type.getDeclaredFields())
        .filter(each -> PublicTypes.isShown(each.getModifiers()) && !each.isSynthetic())
        .map(Signature::of);
    Stream<String> words = PublicTypes.words(type).map(Signature::of);
    return Stream.concat(fields, words)
        .distinct()
        .sorted()
        .collect(joining("\n  ", head(type) + "\n  ", ""))
        .stripTrailing();
  }

  private static String head(Class<?> type) {
    String sort = type.isAnnotation()
        ? "@interface"
        : type.isInterface()
            ? "interface"
            : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    boolean fixed = Modifier.isFinal(type.getModifiers())
        || type.isSealed()
        || type.isEnum()
        || type.isRecord();
    return (fixed ? "closed " : "open ")
        + sort
        + " "
        + type.getName()
        + variables(type.getTypeParameters())
        + parents(type);
  }

  private static String parents(Class<?> type) {
    Stream<Type> parent = Stream.ofNullable(type.getSuperclass())
        .filter(each -> each != Object.class && each != Record.class && PublicTypes.isShown(each))
        .map(each -> type.getGenericSuperclass());
    return Stream.concat(parent, Arrays.stream(type.getGenericInterfaces()))
        .map(Type::getTypeName)
        .map(each -> " < " + each)
        .collect(joining());
  }

  private static String of(Field field) {
    return modifiers(field.getModifiers())
        + field.getGenericType().getTypeName()
        + " "
        + field.getName();
  }

  private static String of(Executable word) {
    String given = Arrays.stream(word.getGenericParameterTypes())
        .map(Type::getTypeName)
        .collect(joining(", ", "(", ")"));
    String thrown = Arrays.stream(word.getGenericExceptionTypes())
        .map(each -> " throws " + each.getTypeName())
        .collect(joining());
    return modifiers(word.getModifiers() & Modifier.methodModifiers())
        + variables(word.getTypeParameters())
        + (word instanceof Constructor ? "new" : result((Method) word))
        + given
        + thrown;
  }

  private static String result(Method word) {
    return word.getGenericReturnType().getTypeName() + " " + word.getName();
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables).map(Signature::bounded).collect(joining(", ", "<", "> "));
  }

  private static String bounded(TypeVariable<?> variable) {
    return Arrays.stream(variable.getBounds())
        .filter(each -> each != Object.class)
        .map(each -> " extends " + each.getTypeName())
        .collect(joining("", variable.getName(), ""));
  }

  private static String modifiers(int modifiers) {
    String shown = Modifier.toString(
        modifiers & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT));
    return shown.isEmpty() ? "" : shown + " ";
  }
}
