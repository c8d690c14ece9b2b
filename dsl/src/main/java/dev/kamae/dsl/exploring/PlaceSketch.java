package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.OperatorTerm;
import dev.kamae.dsl.PlaceTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.RegionTerm;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A building or a region.
 *
 * @param operator 0 for an own building; else an operator, of whom every second place is a region
 * @param floors how many; 0 where it is not said
 * @param choices what is said of it
 * @param rooms its server rooms or zones
 */
record PlaceSketch(int operator, int floors, List<Choice> choices, List<RoomSketch> rooms) {

  UnaryOperator<ProviderTerm> in(List<OperatorTerm> operators, Names names, List<Object> cast) {
    if (operator == 0 || operators.isEmpty()) {
      BuildingTerm own = (BuildingTerm) said(asBuilding(names, cast), names);
      return provider -> provider.housedIn(own);
    }
    Object bare = operator % 2 == 1 ? asRegion(names, cast) : asBuilding(names, cast);
    PlaceTerm<?> place = (PlaceTerm<?>) said(bare, names);
    OperatorTerm host = operators.get((operator - 1) / 2 % operators.size());
    return provider -> provider.hostedBy(host, place);
  }

  private Object said(Object place, Names names) {
    return Repertoire.said(place, choices, Cast.NOBODY, names);
  }

  private BuildingTerm asBuilding(Names names, List<Object> cast) {
    BuildingTerm building = building(names.next("building"));
    for (RoomSketch each : rooms) {
      building = building.with(each.room(floors, names, cast));
    }
    return floors == 0 ? building : building.withFloors(floors);
  }

  private RegionTerm asRegion(Names names, List<Object> cast) {
    RegionTerm region = region(names.next("region"));
    for (RoomSketch each : rooms) {
      region = each.in(region, names, cast);
    }
    return region;
  }

  int size() {
    return 1 + choices.size() + rooms.stream().mapToInt(RoomSketch::size).sum();
  }
}
