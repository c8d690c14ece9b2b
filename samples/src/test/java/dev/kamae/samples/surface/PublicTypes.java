package dev.kamae.samples.surface;

import dev.kamae.dsl.Description;
import dev.kamae.posture.Posture;
import dev.kamae.report.Reports;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the three libraries show to who uses them, found in their classes. */
final class PublicTypes {

  private static final Map<String, Class<?>> MODULES = new TreeMap<>(
      Map.of("model", Posture.class, "dsl", Description.class, "reports", Reports.class));

  private PublicTypes() {}

  /** The names of the modules. */
  static List<String> modules() {
    return List.copyOf(MODULES.keySet());
  }

  /** The public types of the module, nested ones too, by name. */
  static List<Class<?>> of(String module) {
    Path classes = classes(MODULES.get(module));
    try {
      if (Files.isDirectory(classes)) {
        return in(classes);
      }
      try (FileSystem jar = FileSystems.newFileSystem(classes)) {
        return in(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Class<?>> in(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(each -> root.relativize(each).toString())
          .filter(each -> each.endsWith(".class") && !each.endsWith("-info.class"))
          .<Class<?>>map(each -> load(each.replace(".class", "").replace('/', '.')))
          .filter(PublicTypes::isShown)
          .sorted(Comparator.comparing(Class::getName))
          .toList();
    }
  }

  /**
   * The constructors and methods that others can call and that no other public type declares for it, without those of
   * the compiler.
   */
  static Stream<Executable> words(Class<?> type) {
    return Stream.<Executable>concat(
            Arrays.stream(type.getDeclaredConstructors()),
            declaring(type).flatMap(each -> Arrays.stream(each.getDeclaredMethods())))
        .filter(each -> isShown(each.getModifiers()) && !each.isSynthetic());
  }

  /** The type and the parents that only it shows. */
  private static Stream<Class<?>> declaring(Class<?> type) {
    return Stream.<Class<?>>iterate(
        type, each -> each != null && (each == type || !isShown(each)), Class::getSuperclass);
  }

  static boolean isShown(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  static boolean isShown(Class<?> type) {
    return isShown(type.getModifiers())
        && !type.isAnonymousClass()
        && !type.isLocalClass()
        && (type.getDeclaringClass() == null || isShown(type.getDeclaringClass()));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Path classes(Class<?> oneOfTheModule) {
    try {
      return Path.of(
          oneOfTheModule.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
