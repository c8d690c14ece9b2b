package dev.kamae.posture.facility;

import dev.kamae.posture.fact.Element;

/** Where components stand: a building, or a region of a cloud (Ⅲ.4.1.1). */
public sealed interface Place extends Element permits Building, Region {}
