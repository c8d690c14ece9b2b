/** Clause by clause, the words that say it and those that deny it, as code that compiles and is judged by a test. */
package dev.kamae.samples.clauses;
