/** Where components stand: buildings, server rooms, regions of a cloud, and who operates them. */
@ModelStyle
package dev.kamae.posture.facility;

import dev.kamae.posture.fact.ModelStyle;
