package dev.kamae.report.picture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a picture has no place for, by sort. */
final class More {

  static final int LINE = 18;

  private final Map<String, Integer> counts = new TreeMap<>();

  void add(String sort) {
    add(sort, 1);
  }

  void add(String sort, int count) {
    if (count > 0) {
      counts.merge(sort, count, Integer::sum);
    }
  }

  int height() {
    return counts.size() * LINE;
  }

  /** Such as {@code 14 more servers}, a line for each sort. */
  List<String> lines(PictureWords words) {
    return counts.entrySet().stream()
        .map(each -> words.counted("more." + each.getKey(), each.getValue()))
        .toList();
  }

  Figure figure(int x, int y, int room, PictureWords words) {
    List<String> lines = lines(words);
    Pen pen = new Pen(String.join(" / ", lines));
    for (int i = 0; i < lines.size(); i++) {
      pen.text(x, y + LINE * i + LINE - 5, room, "p-more", lines.get(i));
    }
    return pen.figure();
  }
}
