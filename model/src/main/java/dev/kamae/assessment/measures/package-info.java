/** How each of the guideline's 33 measures is judged: one file a measure, by chapter. */
package dev.kamae.assessment.measures;
