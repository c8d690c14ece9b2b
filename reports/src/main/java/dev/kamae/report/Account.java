package dev.kamae.report;

import dev.kamae.assessment.rule.Verdict;
import java.util.Optional;

/**
 * What was found of an element, in words. Elements of which the same was found share one.
 *
 * @param mark the verdict
 * @param verdict the verdict, by which lists are sorted
 * @param sentence what was found, in one sentence
 * @param declared what was declared
 * @param notation the declared value as it is compared, where that is not how it is said
 * @param asked what is asked
 * @param distance how far the one misses the other
 * @param proof the operator's evidence
 * @param vouched who vouches for it, or once did
 * @param unproven whether it is declared and there is neither
 * @param accepted why the gap is accepted, where a waiver covers it
 * @param note what else is to be known
 */
record Account(
    Mark mark,
    Verdict verdict,
    String sentence,
    Optional<String> declared,
    Optional<String> notation,
    Optional<String> asked,
    Optional<String> distance,
    Optional<Proof> proof,
    Optional<Vouched> vouched,
    boolean unproven,
    Optional<String> accepted,
    Optional<String> note) {}
