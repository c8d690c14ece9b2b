package dev.kamae.report;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.SourceLine;

/**
 * What a clause came to on one element.
 *
 * @param element the element
 * @param aspect which sentence of the clause it is about, in no language; empty for an evaluation item
 * @param source the line that said it, or that lacks it
 * @param account what was found, in words
 */
record Found(Element element, String aspect, SourceLine source, Account account) {}
