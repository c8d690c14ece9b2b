package dev.kamae.described;

import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds all facts of the model, wherever its classes lie. */
public final class FactConstants {

  private static final String ROOT = Posture.class.getPackageName().replace('.', '/');

  private FactConstants() {}

  /** The constants of all classes whose name ends in Facts. */
  public static Stream<Fact<?>> all() {
    return classes().stream()
        .flatMap(each -> Arrays.stream(each.getFields()))
        .filter(each -> each.getType() == Fact.class)
        .map(FactConstants::value);
  }

  /** What the methods of the constant give, such as {@code Monitoring.LIVENESS.watched()}. */
  public static Stream<Fact<?>> ofAccessors(Enum<?> constant) {
    return Arrays.stream(constant.getDeclaringClass().getMethods())
        .filter(each -> each.getReturnType() == Fact.class)
        .map(each -> value(each, constant));
  }

  private static List<Class<?>> classes() {
    try {
      URI place =
          Posture.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (Files.isDirectory(Path.of(place))) {
        return classesUnder(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
        return classesUnder(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> classesUnder(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top.resolve(ROOT))) {
      return files
          .map(each -> top.relativize(each).toString())
          .filter(each -> each.endsWith("Facts.class"))
          .map(each -> each.replace(".class", "").replaceAll("[/\\\\]", "."))
          .filter(each -> !each.endsWith(".Facts"))
          .<Class<?>>map(FactConstants::load)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fact<?> value(Field constant) {
    try {
      return (Fact<?>) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fact<?> value(Method accessor, Object constant) {
    try {
      return (Fact<?>) accessor.invoke(constant);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
