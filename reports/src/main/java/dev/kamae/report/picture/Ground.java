package dev.kamae.report.picture;

import dev.kamae.posture.facility.Construction;
import dev.kamae.posture.facility.FacilityFacts;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import java.util.ArrayList;
import java.util.List;

/**
 * What a place stands on: how it withstands earthquakes, and which hazard zones it is in.
 *
 * @param facts what is said of the place
 * @param words the words
 */
record Ground(Facts facts, PictureWords words) {

  private static final int FOOT = 26;
  private static final int LINE = 18;
  private static final int SIGN = 56;
  private static final int PADDING = 8;

  int height() {
    return FOOT + LINE * lines().size() + PADDING;
  }

  private List<Told> lines() {
    List<Told> lines = new ArrayList<>();
    lines.add(Told.of("earthquake-zone", facts, FacilityFacts.OUTSIDE_EARTHQUAKE_ZONE, words));
    addMeasure(lines, FacilityFacts.EARTHQUAKE_MEASURE);
    lines.add(Told.of("flood-zone", facts, FacilityFacts.OUTSIDE_FLOOD_ZONE, words));
    addMeasure(lines, FacilityFacts.FLOOD_MEASURE);
    return lines;
  }

  private void addMeasure(List<Told> lines, Fact<Names> fact) {
    facts
        .of(fact)
        .value()
        .map(each -> words.text(fact.id(), words.wording().value(each)))
        .map(Told::plain)
        .ifPresent(lines::add);
  }

  Figure figure(int x, int y, int width) {
    Told foot = foot();
    Pen pen = new Pen(foot.text())
        .stroke("p-ground p-" + foot.style(), foundation(x + PADDING, y))
        .stroke(
            "p-ground", "M" + (x - PADDING / 2) + " " + (y + FOOT - 4) + "h" + (width + PADDING));
    foot.write(pen, x + SIGN + PADDING, y + 15, width - SIGN - 2 * PADDING);
    int line = y + FOOT + 12;
    for (Told each : lines()) {
      each.write(pen, x + SIGN + PADDING, line, width - SIGN - 2 * PADDING);
      line += LINE;
    }
    zone(pen, FacilityFacts.OUTSIDE_EARTHQUAKE_ZONE, "l4 -8l6 14l6 -14l6 14l6 -14l4 8", x, y);
    zone(pen, FacilityFacts.OUTSIDE_FLOOD_ZONE, "q5 -7 10 0t10 0t10 0", x + PADDING, y + LINE);
    return pen.figure();
  }

  /** Drawn where it is inside, in dashes where it is not said, and not at all where it is outside. */
  private void zone(Pen pen, Fact<Boolean> outside, String sign, int x, int y) {
    Said<Boolean> said = facts.of(outside);
    if (!said.isYes()) {
      pen.stroke(
          said.isNo() ? "p-gap" : "p-unsaid", "M" + (x + PADDING) + " " + (y + FOOT + 8) + sign);
    }
  }

  private Told foot() {
    Said<Construction> said = facts.of(FacilityFacts.CONSTRUCTION);
    if (said.isNothing()) {
      return Told.unsaid("construction", words);
    }
    return said.value()
        .map(each -> new Told("met", Told.marked("MET", words.wording().value(each), words)))
        .orElseGet(() -> new Told("gap", Told.marked("GAP", words.text("construction.no"), words)));
  }

  /** Bearings under a base-isolated building, a brace in an earthquake-resistant one, a slab under others. */
  private String foundation(int x, int y) {
    Said<Construction> said = facts.of(FacilityFacts.CONSTRUCTION);
    if (said.is(Construction.BASE_ISOLATED)) {
      String bearing = "a6 9 0 1 0 12 0a6 9 0 1 0 -12 0z";
      return "M" + x + " " + (y + 11) + bearing + "M" + (x + 16) + " " + (y + 11) + bearing + "M"
          + (x + 32) + " " + (y + 11) + bearing;
    }
    if (said.is(Construction.EARTHQUAKE_RESISTANT)) {
      return "M" + x + " " + (y + 2) + "h44v18h-44zl44 18m0 -18l-44 18";
    }
    return "M" + x + " " + (y + 2) + "h44v18h-44z";
  }
}
