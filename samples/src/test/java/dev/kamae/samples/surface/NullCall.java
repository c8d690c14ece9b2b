package dev.kamae.samples.surface;

import static java.util.stream.Collectors.joining;

import dev.kamae.dsl.DescriptionException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A call of a public word with null in one of its arguments.
 *
 * @param word the word
 * @param nullAt which argument is null
 * @param inArray whether null is the one element of the argument, rather than the argument
 */
record NullCall(Executable word, int nullAt, boolean inArray) {

  /** All calls of the words of the type with a null. */
  static Stream<NullCall> of(Class<?> type) {
    return PublicTypes.words(type)
        .filter(each -> !isOfOthers(each))
        .flatMap(word ->
            IntStream.range(0, word.getParameterCount()).boxed().flatMap(each -> of(word, each)));
  }

  private static Stream<NullCall> of(Executable word, int at) {
    Class<?> type = word.getParameterTypes()[at];
    if (type.isPrimitive()) {
      return Stream.of();
    }
    return type.isArray() && !type.getComponentType().isPrimitive()
        ? Stream.of(new NullCall(word, at, false), new NullCall(word, at, true))
        : Stream.of(new NullCall(word, at, false));
  }

  /** Whether a library or the JDK says what the word takes, as of {@code equals} and of what an engine calls. */
  private static boolean isOfOthers(Executable word) {
    return word.getDeclaringClass().isEnum() && word.getName().equals("valueOf")
        || word instanceof Method method
            && parents(method.getDeclaringClass())
                .filter(each -> !each.getName().startsWith("dev.kamae"))
                .flatMap(each -> Arrays.stream(each.getMethods()))
                .anyMatch(each -> each.getName().equals(method.getName())
                    && each.getParameterCount() == method.getParameterCount());
  }

  private static Stream<Class<?>> parents(Class<?> type) {
    return Stream.concat(
            Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .flatMap(each -> Stream.concat(Stream.of(each), parents(each)));
  }

  /** What is wrong with the answer; nothing where null is refused by name. */
  Optional<String> wrong(Pool pool) {
    Object[] arguments = new Object[word.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = word.getParameterTypes()[i];
      Optional<Object> value = i != nullAt
          ? pool.one(type)
          : Optional.ofNullable(inArray ? Array.newInstance(type.getComponentType(), 1) : null);
      if (value.isEmpty() && i != nullAt) {
        return Optional.of(this + ": no " + type.getName() + " to try it with");
      }
      arguments[i] = value.orElse(null);
    }
    Optional<Object> on = Modifier.isStatic(word.getModifiers()) || word instanceof Constructor
        ? Optional.of(this)
        : pool.one(word.getDeclaringClass());
    return on.isEmpty()
        ? Optional.of(this + ": no " + word.getDeclaringClass().getName() + " to try it on")
        : answer(on.get(), arguments).map(each -> this + ": " + each);
  }

  private Optional<String> answer(Object on, Object[] arguments) {
    try {
      word.setAccessible(true);
      if (word instanceof Method method) {
        method.invoke(on, arguments);
      } else {
        ((Constructor<?>) word).newInstance(arguments);
      }
      return Optional.of("is taken");
    } catch (InvocationTargetException e) {
      return isOurs(e.getCause()) ? Optional.empty() : Optional.of(String.valueOf(e.getCause()));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The builders of values are generated: theirs names the attribute, if not the argument. */
  private boolean isOurs(Throwable refusal) {
    if (word.getDeclaringClass().getSimpleName().equals("Builder")) {
      return refusal instanceof NullPointerException;
    }
    String name = word.getParameters()[nullAt].getName();
    String message = String.valueOf(refusal.getMessage());
    return refusal instanceof DescriptionException
        ? message.contains("null was given to " + word.getName() + "(...)")
        : refusal instanceof NullPointerException
            && (message.equals(name) || message.startsWith(name + " "));
  }

  @Override
  public String toString() {
    String given = Arrays.stream(word.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(joining(", ", "(", ")"));
    return word.getDeclaringClass().getName()
        + (word instanceof Constructor ? "" : "." + word.getName())
        + given
        + " with null "
        + (inArray ? "in " : "for ")
        + word.getParameters()[nullAt].getName();
  }
}
