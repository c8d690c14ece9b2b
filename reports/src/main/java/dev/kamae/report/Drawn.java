package dev.kamae.report;

import dev.kamae.posture.Posture;
import dev.kamae.report.picture.BuildingsPicture;
import dev.kamae.report.picture.Entries;
import dev.kamae.report.picture.NetworkPicture;
import dev.kamae.report.picture.Picture;
import dev.kamae.report.picture.PictureWords;

/** A picture with its caption. */
record Drawn(String id, String title, String description, String empty, Picture picture) {

  /** The network. */
  static Drawn network(Judged judged, Entries entries, PageWords words) {
    Posture posture = judged.assessment().posture();
    return of("network", NetworkPicture.of(posture, entries, pictureWords(words)), judged, words);
  }

  /** The buildings. */
  static Drawn buildings(Judged judged, Entries entries, PageWords words) {
    Posture posture = judged.assessment().posture();
    return of(
        "buildings", BuildingsPicture.of(posture, entries, pictureWords(words)), judged, words);
  }

  private static Drawn of(String id, Picture picture, Judged judged, PageWords words) {
    String provider = judged.assessment().posture().provider().name();
    return new Drawn(
        id,
        words.text("picture." + id + ".title", provider),
        words.text("picture." + id + ".desc"),
        words.text("picture." + id + ".empty"),
        picture);
  }

  private static PictureWords pictureWords(PageWords words) {
    return new PictureWords(words.wording(), words.table(), Harmless::text);
  }
}
