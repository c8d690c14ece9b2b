package dev.kamae.samples.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.Description;
import dev.kamae.posture.Posture;
import dev.kamae.samples.AcmePayroll;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * All classes of the product and of its tests once more, loaded apart from the right ones, with one of them compiled
 * from a source that has a mistake in it.
 */
final class MistakenHouse extends URLClassLoader {

  private static final Path SOURCES = Path.of("..", "model", "src", "main", "java", "dev", "kamae");
  private static final Path TESTS_OF_MODEL = Path.of("..", "model", "target", "test-classes");

  private MistakenHouse(URL[] classes) {
    super(classes, MistakenHouse.class.getClassLoader());
  }

  /** The house with the mistake in it, whose class file goes to the folder. */
  static MistakenHouse with(Mistake mistake, Path folder) throws Exception {
    Path source = folder.resolve(Path.of(mistake.file()).getFileName());
    Files.writeString(source, mistaken(mistake));
    List<Path> house = new ArrayList<>(List.of(folder));
    for (Class<?> each :
        List.of(Posture.class, Description.class, AcmePayroll.class, MistakenHouse.class)) {
      house.add(Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }
    compile(source, folder, house);
    house.add(TESTS_OF_MODEL);
    return new MistakenHouse(urls(house));
  }

  private static String mistaken(Mistake mistake) throws IOException {
    String source = Files.readString(SOURCES.resolve(mistake.file()));
    int first = source.indexOf(mistake.right());
    assertEquals(
        List.of(true, first),
        List.of(first >= 0, source.lastIndexOf(mistake.right())),
        () -> mistake.file() + " has to say once: " + mistake.right());
    return source.replace(mistake.right(), mistake.wrong());
  }

  private static void compile(Path source, Path folder, List<Path> house) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String path = Stream.concat(
            house.stream().map(Path::toString), Stream.of(System.getProperty("java.class.path")))
        .collect(Collectors.joining(File.pathSeparator));
    StringWriter faults = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled = compiler
          .getTask(
              faults,
              files,
              null,
              List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", path),
              null,
              files.getJavaFileObjects(source))
          .call();
      assertEquals(List.of(true, ""), List.of(compiled, compiled ? "" : faults.toString()));
    }
  }

  private static URL[] urls(List<Path> paths) throws IOException {
    URL[] urls = new URL[paths.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = paths.get(i).toUri().toURL();
    }
    return urls;
  }

  /** The product's classes come from here, all others from where they always do. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("dev.kamae.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }
}
