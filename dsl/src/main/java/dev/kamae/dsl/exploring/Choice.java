package dev.kamae.dsl.exploring;

/**
 * A word chosen by numbers, so that it means something on every term and shrinks to the simplest.
 *
 * @param way which of the ways that the term has
 * @param number the arguments
 */
record Choice(int way, int number) {}
