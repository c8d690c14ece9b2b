package dev.kamae.dsl.exploring;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import java.util.List;
import java.util.stream.Collectors;

/** All parts of a posture but for the name of the class that describes it, and without lines. */
record Parts(List<Object> all) {

  static Parts of(Posture posture) {
    return new Parts(List.of(
        posture.provider(),
        posture.services(),
        posture.places(),
        posture.operators(),
        posture.components(),
        posture.segments(),
        posture.links(),
        posture.topics(),
        posture.exclusions().stream().map(Out::of).toList(),
        posture.targets().stream().map(Aim::of).toList()));
  }

  record Out(Clause clause, String reason) {
    static Out of(Exclusion exclusion) {
      return new Out(exclusion.clause(), exclusion.reason());
    }
  }

  record Aim(Item<?> item, Object value) {
    static Aim of(OwnTarget<?> target) {
      return new Aim(target.item(), target.value());
    }
  }

  @Override
  public String toString() {
    return all.stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
