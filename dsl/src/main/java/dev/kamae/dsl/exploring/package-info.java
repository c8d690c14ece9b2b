/**
 * Generated postures for explorers: arbitraries of everything that the words can say, for jqwik, which is an
 * optional dependency.
 */
package dev.kamae.dsl.exploring;
