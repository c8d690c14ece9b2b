/** Facts: what can be said of an element, denied, or left unsaid, each with the line that said it. */
@ModelStyle
package dev.kamae.posture.fact;
