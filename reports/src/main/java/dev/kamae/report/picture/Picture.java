package dev.kamae.report.picture;

import java.util.List;
import java.util.Objects;

/**
 * A picture, from behind to front.
 *
 * @param width how wide
 * @param height how high
 * @param figures what is in it; nothing where there is nothing to draw
 */
public record Picture(int width, int height, List<Figure> figures) {

  /** What is drawn where there is nothing to draw: a frame for one sentence. */
  static final Picture NOTHING = new Picture(640, 80, List.of());

  /** Refuses null. */
  public Picture {
    Objects.requireNonNull(figures, "figures");
  }
}
