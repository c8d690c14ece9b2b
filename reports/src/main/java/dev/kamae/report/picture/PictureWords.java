package dev.kamae.report.picture;

import dev.kamae.wording.Table;
import dev.kamae.wording.Wording;
import java.util.function.UnaryOperator;

/**
 * The words of a picture in one language.
 *
 * @param wording the wording of the model
 * @param table the labels, whose keys begin with {@code picture}
 * @param shown how a text is shown that could harm
 */
public record PictureWords(Wording wording, Table table, UnaryOperator<String> shown) {

  String text(String key, Object... parts) {
    return shown.apply(table.text("picture." + key, parts));
  }

  /** One of it, or several. */
  String counted(String key, int count) {
    return text(count == 1 ? key + ".one" : key, count);
  }

  String name(String name) {
    return shown.apply(name);
  }
}
