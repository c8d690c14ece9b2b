package dev.kamae.report.picture;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;

/**
 * What is said of one fact, in a line of text that tells by its symbol whether it is so; by none where it is not said.
 *
 * @param style the name of its style
 * @param text the symbol and the words
 */
record Told(String style, String text) {

  /** Of a fact that is so, is not so, or is not said. */
  static Told of(String key, Facts facts, Fact<?> fact, PictureWords words) {
    Said<?> said = facts.of(fact);
    if (said.isNothing()) {
      return unsaid(key, words);
    }
    return said.isYes()
        ? new Told("met", marked("MET", words.text(key + ".yes"), words))
        : new Told("gap", marked("GAP", words.text(key + ".no"), words));
  }

  /** Nothing is said, which is open only where a clause asks for it. */
  static Told unsaid(String key, PictureWords words) {
    return new Told("unsaid", words.text(key + ".unsaid"));
  }

  static Told plain(String text) {
    return new Told("plain", text);
  }

  static String marked(String verdict, String text, PictureWords words) {
    return words.table().text("symbol." + verdict) + " " + text;
  }

  Pen write(Pen pen, int x, int y, int room) {
    return pen.text(x, y, room, "p-small p-" + style, text);
  }
}
