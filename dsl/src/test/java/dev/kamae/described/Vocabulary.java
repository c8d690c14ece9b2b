package dev.kamae.described;

import dev.kamae.dsl.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds the public words of the DSL by reflection. */
final class Vocabulary {

  private static final String PACKAGE = Words.class.getPackageName();

  private Vocabulary() {}

  /** The terms and stages that a description can hold in a variable. */
  static List<Class<?>> terms() {
    try (Stream<Path> files = Files.list(place())) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(each -> each.matches("[A-Za-z]+(Term|Stage)[.]class"))
          .<Class<?>>map(each -> load(PACKAGE + "." + each.replace(".class", "")))
          .filter(each -> Modifier.isPublic(each.getModifiers()))
          .filter(each -> !Modifier.isAbstract(each.getModifiers()))
          .sorted((one, other) -> one.getName().compareTo(other.getName()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words that can be chained to the term. */
  static Stream<Method> words(Class<?> term) {
    return Arrays.stream(term.getMethods())
        .filter(each -> each.getDeclaringClass().getPackageName().equals(PACKAGE))
        .filter(each -> !each.isSynthetic() && !Modifier.isStatic(each.getModifiers()))
        .filter(each -> !each.getName().equals("toString"));
  }

  /** The first words. */
  static Stream<Method> firstWords() {
    return Arrays.stream(Words.class.getMethods())
        .filter(each -> Modifier.isStatic(each.getModifiers()));
  }

  private static Path place() {
    try {
      return Path.of(
              Words.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolve(PACKAGE.replace('.', '/'));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
