/** Access control, privileges and authentication. */
@ModelStyle
package dev.kamae.posture.access;

import dev.kamae.posture.fact.ModelStyle;
