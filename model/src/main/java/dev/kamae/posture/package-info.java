/** The posture: what a provider is and does, as immutable values; each knows where it was said. */
@ModelStyle
package dev.kamae.posture;

import dev.kamae.posture.fact.ModelStyle;
