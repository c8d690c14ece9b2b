package dev.kamae.report.picture;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.facility.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The buildings of a posture in cross-section, and its regions; what is not said is drawn as such. */
public final class BuildingsPicture {

  private static final int MARGIN = 12;
  private static final int GAP = 16;
  private static final int COLUMNS = 2;
  private static final int MOST_PLACES = 40;

  private BuildingsPicture() {}

  /** The picture; empty where no place is described. */
  public static Picture of(Posture posture, Entries entries, PictureWords words) {
    Objects.requireNonNull(posture, "posture");
    Objects.requireNonNull(entries, "entries");
    Objects.requireNonNull(words, "words");
    if (posture.places().isEmpty()) {
      return Picture.NOTHING;
    }
    Section section = Section.of(posture, entries, words);
    List<PlaceFigure> places =
        posture.places().stream().limit(MOST_PLACES).map(section::cut).toList();
    return picture(places, rest(posture, section), words);
  }

  /** What there is no place for. */
  private static More rest(Posture posture, Section section) {
    More more = new More();
    posture.places().stream().skip(MOST_PLACES).forEach(each -> {
      more.add(each.kind().name());
      addRooms(each, more);
      section.held().getOrDefault(each.name(), Map.of()).values().stream()
          .flatMap(List::stream)
          .map(Component::kind)
          .forEach(kind -> more.add(kind.name()));
    });
    return more;
  }

  private static void addRooms(Place place, More more) {
    if (place instanceof Building building) {
      more.add("SERVER_ROOM", building.rooms().size());
    } else {
      more.add("ZONE", ((Region) place).zones().size());
    }
  }

  private static Picture picture(List<PlaceFigure> places, More more, PictureWords words) {
    List<Figure> figures = new ArrayList<>();
    int[] bottoms = {MARGIN, MARGIN};
    for (PlaceFigure each : places) {
      int column = bottoms[1] < bottoms[0] ? 1 : 0;
      figures.addAll(each.figures(x(column), bottoms[column]));
      bottoms[column] += each.height() + GAP;
    }
    int bottom = Math.max(bottoms[0], bottoms[1]);
    figures.add(more.figure(MARGIN, bottom, PlaceFigure.WIDTH, words));
    figures.removeIf(Figure::isBlank);
    int columns = Math.min(COLUMNS, places.size());
    return new Picture(x(columns) - GAP + MARGIN, bottom + more.height(), List.copyOf(figures));
  }

  private static int x(int column) {
    return MARGIN + column * (PlaceFigure.WIDTH + GAP);
  }
}
