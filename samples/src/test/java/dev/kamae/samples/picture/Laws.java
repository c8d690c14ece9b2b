package dev.kamae.samples.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.report.picture.Box;
import dev.kamae.report.picture.Figure;
import dev.kamae.report.picture.Label;
import dev.kamae.report.picture.Picture;
import dev.kamae.report.picture.Stroke;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for every picture. */
final class Laws {

  private static final Pattern STEP = Pattern.compile("([MHV])(-?\\d+)(?: (-?\\d+))?");

  private Laws() {}

  static void hold(Picture picture) {
    everythingIsOnTheCanvas(picture);
    boxesAreApartOrWithinEachOther(picture);
    textsAreApartAndCrossNoBorder(picture);
    linksShareNoStretch(picture);
  }

  private static List<Box> boxes(Picture picture) {
    return picture.figures().stream().flatMap(each -> each.boxes().stream()).toList();
  }

  private static List<Label> labels(Picture picture) {
    return picture.figures().stream().flatMap(each -> each.labels().stream()).toList();
  }

  private static void everythingIsOnTheCanvas(Picture picture) {
    Box canvas = new Box(0, 0, picture.width(), picture.height(), "");
    boxes(picture).forEach(each -> assertTrue(canvas.holds(each), () -> each + " leaves it"));
    labels(picture)
        .forEach(each -> assertTrue(canvas.holds(each.around()), () -> each + " leaves it"));
    stretches(picture)
        .forEach(each -> assertTrue(canvas.holds(each), () -> each + " leaves the canvas"));
  }

  private static void boxesAreApartOrWithinEachOther(Picture picture) {
    List<Box> boxes = boxes(picture);
    for (int i = 0; i < boxes.size(); i++) {
      Box one = boxes.get(i);
      for (Box other : boxes.subList(i + 1, boxes.size())) {
        boolean apart = !one.meets(other) || one.holds(other) || other.holds(one);
        assertTrue(apart, () -> one + " overlaps " + other);
      }
    }
  }

  private static void textsAreApartAndCrossNoBorder(Picture picture) {
    List<Label> labels = labels(picture);
    List<Box> boxes = boxes(picture);
    for (int i = 0; i < labels.size(); i++) {
      Label one = labels.get(i);
      for (Label other : labels.subList(i + 1, labels.size())) {
        assertTrue(!one.around().meets(other.around()), () -> one + " overlaps " + other);
      }
      for (Box box : boxes) {
        boolean clear = !box.meets(one.around()) || box.holds(one.around());
        assertTrue(clear, () -> one + " crosses " + box);
      }
    }
  }

  private static void linksShareNoStretch(Picture picture) {
    List<Box> stretches = stretches(picture);
    for (int i = 0; i < stretches.size(); i++) {
      Box one = stretches.get(i);
      for (Box other : stretches.subList(i + 1, stretches.size())) {
        boolean along = one.width() == 0 && other.width() == 0 && one.x() == other.x()
            || one.height() == 0 && other.height() == 0 && one.y() == other.y();
        boolean touch = one.right() > other.x() && other.right() > one.x()
            || one.bottom() > other.y() && other.bottom() > one.y();
        assertTrue(!along || !touch, () -> one + " runs along " + other);
      }
    }
  }

  /** The straight parts of the links, as boxes without width or height. */
  private static List<Box> stretches(Picture picture) {
    return picture.figures().stream()
        .flatMap(each -> each.strokes().stream())
        .filter(each -> each.style().startsWith("p-link"))
        .flatMap(each -> stretches(each).stream())
        .toList();
  }

  private static List<Box> stretches(Stroke stroke) {
    List<Box> stretches = new ArrayList<>();
    Matcher step = STEP.matcher(stroke.path());
    int x = 0;
    int y = 0;
    while (step.find()) {
      int toX = step.group(1).equals("V") ? x : Integer.parseInt(step.group(2));
      int toY = step.group(1).equals("H")
          ? y
          : Integer.parseInt(step.group(step.group(1).equals("M") ? 3 : 2));
      if (!step.group(1).equals("M")) {
        stretches.add(
            new Box(Math.min(x, toX), Math.min(y, toY), Math.abs(x - toX), Math.abs(y - toY), ""));
      }
      x = toX;
      y = toY;
    }
    return stretches;
  }

  /** Each of them is drawn at most once, and whatever is not drawn is counted. */
  static void drawnOnceOrCounted(Picture picture, Collection<String> ids, String... sorts) {
    Map<String, Integer> drawn = new HashMap<>();
    for (Figure each : picture.figures()) {
      each.target().filter(ids::contains).ifPresent(id -> drawn.merge(id, 1, Integer::sum));
    }
    drawn.forEach((id, count) -> assertEquals(1, count, id));
    assertEquals(ids.size(), drawn.size() + counted(picture, sorts));
  }

  private static int counted(Picture picture, String... sorts) {
    Pattern more = Pattern.compile("(\\d+) more (?:" + String.join("|", sorts) + ")s?");
    return labels(picture).stream()
        .map(each -> more.matcher(each.text()))
        .filter(Matcher::matches)
        .mapToInt(each -> Integer.parseInt(each.group(1)))
        .sum();
  }
}
