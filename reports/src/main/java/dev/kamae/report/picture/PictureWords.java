package dev.kamae.report.picture;

import dev.kamae.posture.network.LinkEnd;
import dev.kamae.wording.Table;
import dev.kamae.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The words of a picture in one language.
 *
 * @param wording the wording of the model
 * @param table the labels, whose keys begin with {@code picture}
 * @param shown how a text is shown that could harm
 */
public record PictureWords(Wording wording, Table table, UnaryOperator<String> shown) {

  private static final int MOST_NAMES = 60;

  /** Refuses null. */
  public PictureWords {
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(shown, "shown");
  }

  String text(String key, Object... parts) {
    return shown.apply(table.text("picture." + key, parts));
  }

  /** One of it, or several. */
  String counted(String key, int count) {
    return text(count == 1 ? key + ".one" : key, count);
  }

  /** The names, of which very many are not all said. */
  String list(List<String> names) {
    String and = wording.table().text("list.and");
    return names.size() <= MOST_NAMES
        ? name(String.join(and, names))
        : name(String.join(and, names.subList(0, MOST_NAMES)) + and + "…");
  }

  /** The name of what stands at the end of a link. */
  String end(LinkEnd end) {
    return end.type() == LinkEnd.Type.INTERNET ? text("end." + end.type()) : name(end.name());
  }

  String name(String name) {
    return shown.apply(name);
  }
}
