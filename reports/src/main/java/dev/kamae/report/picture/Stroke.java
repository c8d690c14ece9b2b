package dev.kamae.report.picture;

import java.util.Objects;

/**
 * A line of a picture.
 *
 * @param path where it runs, in the notation of SVG
 * @param style the names of its styles
 */
public record Stroke(String path, String style) {

  /** Refuses null. */
  public Stroke {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(style, "style");
  }
}
