package dev.kamae.samples.picture;

import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.report.Reports;
import dev.kamae.report.picture.BuildingsPicture;
import dev.kamae.report.picture.Entries;
import dev.kamae.report.picture.Flag;
import dev.kamae.report.picture.NetworkPicture;
import dev.kamae.report.picture.Picture;
import dev.kamae.report.picture.PictureWords;
import dev.kamae.wording.Language;
import dev.kamae.wording.Table;
import dev.kamae.wording.Wording;
import java.util.List;
import java.util.Optional;

/** Draws postures for tests; every element has an entry of its kind and name, and stands as its name makes it. */
final class Drawing {

  private static final List<Flag> FLAGS =
      List.of(Flag.NONE, new Flag("gap", "✕ gap 12"), new Flag("undeclared", "? undeclared 123"));

  private static final Entries ENTRIES = new Entries() {
    @Override
    public Flag flag(ElementKind kind, String name) {
      return FLAGS.get(Math.floorMod(name.hashCode(), FLAGS.size()));
    }

    @Override
    public Optional<String> id(ElementKind kind, String name) {
      return Optional.of(kind + " " + name);
    }
  };

  private Drawing() {}

  static Picture network(Posture posture, Language language) {
    return NetworkPicture.of(posture, ENTRIES, words(language));
  }

  static Picture buildings(Posture posture, Language language) {
    return BuildingsPicture.of(posture, ENTRIES, words(language));
  }

  private static PictureWords words(Language language) {
    Wording wording = Wording.in(language);
    Table labels = Table.of(Reports.class, language, "report", "report_pictures");
    return new PictureWords(wording, wording.table().and(labels), text -> text);
  }
}
