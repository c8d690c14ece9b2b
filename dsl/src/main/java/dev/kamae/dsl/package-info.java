/**
 * The words that a provider is described in. One static import brings in the first ones, {@code import static
 * dev.kamae.dsl.Words.*}; each gives a term, which further words are chained to.
 *
 * <p>Terms are immutable and safe for use by many threads: a word leaves its term as it was, and gives another. Lengths of
 * time, percentages, counts and days are refused where they make no sense, with all other faults of the description and
 * the lines that said them, by a {@link dev.kamae.dsl.DescriptionException}; null is refused by the same at once, by the
 * word that it was given to.
 */
package dev.kamae.dsl;
