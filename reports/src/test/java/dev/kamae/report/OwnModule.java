package dev.kamae.report;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The folder of this module, found by its compiled tests: they may run in the folder of another. */
final class OwnModule {

  private OwnModule() {}

  /** A file or folder of the module, such as {@code src/test/java}. */
  static Path file(String first, String... more) {
    try {
      Path classes = Path.of(
          OwnModule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return classes.resolve(Path.of("..", "..")).normalize().resolve(Path.of(first, more));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
