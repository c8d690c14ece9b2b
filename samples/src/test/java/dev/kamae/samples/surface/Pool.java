package dev.kamae.samples.surface;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Values of all public types, as far as they can be reached from some by the words that take nothing. */
final class Pool {

  private static final int OF_ONE_CLASS = 40;
  private static final int MOST_FOLLOWED = 50;
  private static final Map<Class<?>, Supplier<Object>> EMPTY = Map.of(
      Optional.class, Optional::empty,
      Stream.class, Stream::empty,
      Collection.class, List::of,
      List.class, List::of,
      Set.class, Set::of,
      Map.class, Map::of);

  private final Map<Class<?>, List<Object>> byClass = new LinkedHashMap<>();
  private final Map<Object, Object> seen = new IdentityHashMap<>();
  private final Deque<Object> reached = new ArrayDeque<>();

  Pool(Collection<?> first) {
    first.forEach(this::reach);
    while (!reached.isEmpty()) {
      follow(reached.remove());
    }
  }

  private void reach(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::reach);
    } else if (value instanceof Stream<?> stream) {
      stream.limit(MOST_FOLLOWED).forEach(this::reach);
    } else if (value instanceof Collection<?> many) {
      many.stream().limit(MOST_FOLLOWED).forEach(this::reach);
    } else if (value instanceof Map<?, ?> map) {
      reach(map.keySet());
      reach(map.values());
    } else if (value != null && seen.put(value, value) == null) {
      keep(value);
    }
  }

  private void keep(Object value) {
    List<Object> alike = byClass.computeIfAbsent(value.getClass(), each -> new ArrayList<>());
    if (alike.size() < OF_ONE_CLASS) {
      alike.add(value);
      reached.add(value);
    }
  }

  /** Adds what the words of the types give, where no value of it was reached yet. */
  void grow(List<Class<?>> types) {
    types.stream().flatMap(each -> Arrays.stream(each.getFields())).forEach(this::reach);
    types.stream().flatMap(PublicTypes::words).forEach(this::tryOut);
    while (!reached.isEmpty()) {
      follow(reached.remove());
    }
  }

  private void reach(Field field) {
    try {
      if (Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        reach(field.get(null));
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private void tryOut(Executable word) {
    List<Optional<Object>> given =
        Stream.of(word.getParameterTypes()).map(this::one).toList();
    if (isNew(word) && given.stream().allMatch(Optional::isPresent)) {
      Object[] arguments = given.stream().map(Optional::get).toArray();
      receivers(word).forEach(each -> call(word, each, arguments).ifPresent(this::reach));
    }
  }

  /** Whether it can give what was not reached yet, as {@code liveness().of(web)} can always. */
  private boolean isNew(Executable word) {
    return word instanceof Method method
        ? method.getGenericReturnType() instanceof TypeVariable
            || isOurs(method.getReturnType())
                && (method.getGenericReturnType() instanceof ParameterizedType
                    || one(method.getReturnType()).isEmpty())
        : isOurs(word.getDeclaringClass())
            && !Modifier.isAbstract(word.getDeclaringClass().getModifiers())
            && one(word.getDeclaringClass()).isEmpty();
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("dev.kamae");
  }

  private List<Object> receivers(Executable word) {
    return Modifier.isStatic(word.getModifiers()) || word instanceof Constructor
        ? List.of(this)
        : byClass.entrySet().stream()
            .filter(each -> word.getDeclaringClass().isAssignableFrom(each.getKey()))
            .flatMap(each -> each.getValue().stream())
            .toList();
  }

  private void follow(Object value) {
    if (!isOurs(value.getClass())) {
      return;
    }
    for (Method each : value.getClass().getMethods()) {
      if (each.getParameterCount() == 0
          && !Modifier.isStatic(each.getModifiers())
          && each.getDeclaringClass() != Object.class
          && Stream.of("write", "hashCode", "describe").noneMatch(each.getName()::equals)) {
        call(each, value).ifPresent(this::reach);
      }
    }
  }

  private static Optional<Object> call(Executable word, Object on, Object... given) {
    try {
      word.setAccessible(true);
      return Optional.ofNullable(
          word instanceof Method method
              ? method.invoke(on, given)
              : ((Constructor<?>) word).newInstance(given));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (IllegalAccessException | InstantiationException e) {
      throw new AssertionError(e);
    }
  }

  /** A value of the type, if one was reached. */
  Optional<Object> one(Class<?> type) {
    if (type.isArray()) {
      return one(type.getComponentType()).map(each -> {
        Object array = Array.newInstance(type.getComponentType(), 1);
        Array.set(array, 0, each);
        return array;
      });
    }
    if (EMPTY.containsKey(type)) {
      return Optional.of(EMPTY.get(type).get());
    }
    if (type.isEnum()) {
      return Optional.of(type.getEnumConstants()[0]);
    }
    return byClass.entrySet().stream()
        .filter(
            each -> MethodType.methodType(type).wrap().returnType().isAssignableFrom(each.getKey()))
        .map(each -> each.getValue().get(0))
        .findFirst();
  }
}
