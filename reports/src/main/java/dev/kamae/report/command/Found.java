package dev.kamae.report.command;

import dev.kamae.posture.Described;
import dev.kamae.posture.Posture;
import dev.kamae.posture.UnsteadyDescription;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds descriptions. */
final class Found {

  private Found() {}

  /**
   * The postures of the classes, or of all that are registered as services where no class is named, by the names of
   * their folders.
   *
   * @throws Misuse if a class is none that can be found and made, or contradicts itself
   */
  static Map<String, Posture> postures(List<String> classes, ClassLoader loader) {
    List<Described> all = classes.isEmpty()
        ? registered(loader)
        : classes.stream().map(each -> made(each, loader)).toList();
    Map<String, Described> named = new LinkedHashMap<>();
    for (Described each : all) {
      Described other = named.put(Described.folderOf(each.getClass()), each);
      if (other != null) {
        throw new Misuse("two descriptions would be written to the folder "
            + Described.folderOf(each.getClass()) + ": " + name(other) + " and " + name(each));
      }
    }
    Map<String, Posture> postures = new LinkedHashMap<>();
    named.forEach((name, each) -> postures.put(name, posture(each)));
    return postures;
  }

  private static String name(Described described) {
    return described.getClass().getName();
  }

  private static List<Described> registered(ClassLoader loader) {
    try {
      List<Described> all = ServiceLoader.load(Described.class, loader).stream()
          .<Described>map(ServiceLoader.Provider::get)
          .toList();
      if (all.isEmpty()) {
        throw new Misuse("no description is named, and none is registered in META-INF/services/"
            + Described.class.getName());
      }
      return all;
    } catch (ServiceConfigurationError e) {
      throw new Misuse(e.getMessage());
    }
  }

  private static Described made(String name, ClassLoader loader) {
    try {
      Object made = Class.forName(name, true, loader).getConstructor().newInstance();
      if (made instanceof Described described) {
        return described;
      }
      throw new Misuse(name + " is no description: it does not implement Description");
    } catch (ClassNotFoundException e) {
      throw new Misuse(name + " is not on the class path");
    } catch (InvocationTargetException e) {
      throw new Misuse(name + " cannot be made: " + e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new Misuse(name + " cannot be made: it has to be public, with a public constructor"
          + " without arguments");
    }
  }

  /** A description that contradicts itself says so in a message of its own. */
  private static Posture posture(Described described) {
    try {
      return Described.steady(described);
    } catch (UnsteadyDescription e) {
      throw new Misuse(e.getMessage());
    } catch (RuntimeException e) {
      throw new Misuse(name(described) + ": " + e.getMessage());
    }
  }
}
