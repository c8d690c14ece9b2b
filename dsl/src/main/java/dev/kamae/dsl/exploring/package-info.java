/**
 * Generated postures for explorers: arbitraries of everything that the words can say, for jqwik, which is an
 * optional dependency; postures and plans as code in the words of the language.
 *
 * <pre>{@code
 * @Property
 * void no_posture_of_ours_is_silent(@ForAll Posture posture) { … } // jqwik finds the arbitrary by itself
 *
 * @Property
 * void one_lax_value_opens_one_clause(@ForAll("misses") NearMiss miss) { … }
 *
 * @Provide
 * Arbitrary<NearMiss> misses() {
 *   return Postures.nearMisses(PATTERN_2, LocalDate.of(2026, 4, 1));
 * }
 * }</pre>
 *
 * <p>These laws are held by properties over generated postures and all patterns, in every build:
 *
 * <ul>
 *   <li>a printed value that is met at a stricter pattern is met at a looser one
 *   <li>whatever is open names an element and a line
 *   <li>a verdict on several elements is that of the worst
 *   <li>nothing to judge is never met
 *   <li>nothing is met by silence
 *   <li>every clause is counted once at every pattern
 *   <li>the order of sections and terms changes no verdict
 *   <li>a posture described twice is judged alike
 *   <li>renaming changes no verdict
 *   <li>adding a component changes no verdict on another element
 *   <li>an exclusion takes out the clause with all below it and nothing else
 *   <li>an own target changes no verdict at a printed value
 *   <li>after the plan exactly its to dos and questions are open
 *   <li>a plan is empty exactly when no requirement and no item is open
 *   <li>applying a plan twice is applying it once
 *   <li>a plan makes no verdict worse
 *   <li>every step is needed for all that it closes
 *   <li>between an assessment and itself nothing has changed
 *   <li>swapping the two turns new into fixed and worse into better
 *   <li>new and kept are open after and fixed and kept before
 *   <li>every clause is counted once
 *   <li>what is open of a clause is open at one of its points
 *   <li>after a plan no clause is new or worse and no element worse or met no more
 *   <li>every gap can be accepted as it is and no verdict changes
 *   <li>none covers on the day after its last
 *   <li>a value that misses what was accepted is never covered
 *   <li>a posture that meets a pattern opens nothing
 *   <li>a posture at the limit opens nothing and exceeds nothing
 *   <li>a near miss opens exactly what it says
 * </ul>
 */
package dev.kamae.dsl.exploring;
