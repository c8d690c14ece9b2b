/** Holds a described posture to a pattern in JUnit tests: checks as a tree, gates as assertions. */
package dev.kamae.dsl.testing;
