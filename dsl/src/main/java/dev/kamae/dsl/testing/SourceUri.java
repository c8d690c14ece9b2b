package dev.kamae.dsl.testing;

import dev.kamae.posture.fact.SourceLine;
import dev.kamae.source.SourceRoots;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** Where development environments jump to when a test is clicked. */
final class SourceUri {

  private static final SourceRoots SOURCES = SourceRoots.around(Path.of(""));

  private SourceUri() {}

  /** The file and its line; where the file is not found, a name of our own scheme. */
  static URI of(SourceLine line) {
    Optional<Path> file = SOURCES.file(line);
    String query = line.line() > 0 ? "line=" + line.line() : null;
    try {
      return file.isPresent()
          ? new URI("file", "", file.get().toUri().getPath(), query, null)
          : new URI("posture", null, "/" + line.path(), query, null);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
