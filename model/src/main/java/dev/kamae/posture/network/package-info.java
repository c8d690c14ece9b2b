/** Links, segments and outside networks. */
@ModelStyle
package dev.kamae.posture.network;

import dev.kamae.posture.fact.ModelStyle;
