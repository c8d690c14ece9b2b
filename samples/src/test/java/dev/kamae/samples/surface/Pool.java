package dev.kamae.samples.surface;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of all public types, as far as they can be reached from some by the words that take nothing. */
final class Pool {

  private static final int OF_ONE_CLASS = 3;

  private final Map<Class<?>, List<Object>> byClass = new HashMap<>();
  private final Map<Object, Object> seen = new IdentityHashMap<>();
  private final Deque<Object> reached = new ArrayDeque<>();

  Pool(Collection<?> first) {
    first.forEach(this::reach);
    while (!reached.isEmpty()) {
      follow(reached.remove());
    }
  }

  void reach(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::reach);
    } else if (value instanceof Stream<?> stream) {
      stream.limit(50).forEach(this::reach);
      return;
    } else if (value instanceof Collection<?> many) {
      many.stream().limit(50).forEach(this::reach);
    } else if (value instanceof Map<?, ?> map) {
      reach(map.keySet());
      reach(map.values());
    }
    if (value != null && seen.put(value, value) == null) {
      List<Object> alike = byClass.computeIfAbsent(value.getClass(), each -> new ArrayList<>());
      if (alike.size() < OF_ONE_CLASS) {
        alike.add(value);
        reached.add(value);
      }
    }
  }

  /** Adds what the words of the types give, where no value of it was reached yet. */
  void grow(List<Class<?>> types) {
    types.stream().flatMap(PublicTypes::words).forEach(this::tryOut);
    while (!reached.isEmpty()) {
      follow(reached.remove());
    }
  }

  private void tryOut(Executable word) {
    Class<?> result = word instanceof Method method ? method.getReturnType() : word.getDeclaringClass();
    if (!result.getName().startsWith("dev.kamae")
        || Modifier.isAbstract(result.getModifiers()) && word instanceof Constructor
        || one(result).isPresent()) {
      return;
    }
    List<Optional<Object>> given =
        Stream.of(word.getParameterTypes()).map(this::one).toList();
    Optional<Object> on = Modifier.isStatic(word.getModifiers()) || word instanceof Constructor
        ? Optional.of(this)
        : one(word.getDeclaringClass());
    if (on.isPresent() && given.stream().allMatch(Optional::isPresent)) {
      call(word, on.get(), given.stream().map(Optional::get).toArray()).ifPresent(this::reach);
    }
  }

  private void follow(Object value) {
    if (!value.getClass().getName().startsWith("dev.kamae")) {
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
    if (type == Stream.class) {
      return Optional.of(Stream.empty());
    }
    if (type.isEnum()) {
      return Optional.of(type.getEnumConstants()[0]);
    }
    return byClass.entrySet().stream()
        .filter(each -> MethodType.methodType(type).wrap().returnType().isAssignableFrom(each.getKey()))
        .map(each -> each.getValue().get(0))
        .findFirst();
  }
}
