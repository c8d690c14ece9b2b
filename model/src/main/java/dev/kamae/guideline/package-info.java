/** What the guideline prints: patterns, measures, evaluation items with their reference values, practices. */
package dev.kamae.guideline;
