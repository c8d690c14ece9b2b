/** What a provider does day by day: monitoring, reports, upkeep, logs, diagnoses, backups. */
@ModelStyle
package dev.kamae.posture.operation;

import dev.kamae.posture.fact.ModelStyle;
