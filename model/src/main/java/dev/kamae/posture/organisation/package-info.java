/** Incidents, laws, records, permitted use, support and partner providers. */
@ModelStyle
package dev.kamae.posture.organisation;

import dev.kamae.posture.fact.ModelStyle;
