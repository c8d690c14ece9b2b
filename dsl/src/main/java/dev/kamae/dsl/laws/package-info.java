/**
 * The laws that hold for the verdicts on every posture. Every build holds them over generated postures and all
 * patterns; whoever describes a provider can hold them over that description too:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> laws() {
 *   return lawsOf(new AcmePayroll()).asOf(DATE); // from dev.kamae.dsl.testing.PostureAssertions
 * }
 * }</pre>
 *
 * <p>These are the laws, each by its name:
 *
 * <ul>
 *   <li>a printed value that is met at a stricter pattern is met at a looser one
 *   <li>whatever is open names an element and a line
 *   <li>a verdict on several elements is that of the worst
 *   <li>nothing to judge is never met
 *   <li>nothing is met by silence
 *   <li>every clause is counted once at every pattern
 *   <li>a stricter value takes no item away from what is met
 *   <li>a laxer value brings no item to what is met
 *   <li>what is said of one element changes no verdict on another of its kind
 *   <li>taking away a component that nothing names changes no verdict on another
 *   <li>adding a component changes no verdict on another element
 *   <li>a posture judged twice is judged alike
 *   <li>the order of declaration changes no verdict
 *   <li>renaming changes no verdict
 *   <li>an exclusion takes out the clause with all below it and nothing else
 *   <li>an own target changes no verdict at a printed value
 *   <li>after the plan exactly its to dos and questions are open
 *   <li>a plan is empty exactly when no requirement and no item is open
 *   <li>applying a plan twice is applying it once
 *   <li>a plan makes no verdict worse except for what it adds
 *   <li>every step is needed for all that it closes
 *   <li>between an assessment and itself nothing has changed
 *   <li>swapping the two turns new into fixed and worse into better
 *   <li>new and kept are open after and fixed and kept before
 *   <li>every clause is counted once
 *   <li>what is open of a clause is open at one of its points
 *   <li>after a plan no element is worse or met no more and no clause is new except for what the plan adds
 *   <li>every gap can be accepted as it is and no verdict changes
 *   <li>none covers on the day after its last
 *   <li>a value that misses what was accepted is never covered
 *   <li>a posture that meets a pattern opens nothing
 *   <li>a posture at the limit opens nothing and exceeds nothing
 *   <li>a near miss opens exactly what it says
 * </ul>
 *
 * <p>A stricter value is one of the same item said in place of another: a shorter interval, a longer retention, a
 * readier standby, a factor of the stronger tier; elements, alternatives, factors and own targets stay as they are. A
 * verdict is worse where MET becomes UNDECLARED or GAP, or UNDECLARED becomes GAP. Postures that meet a pattern, stand
 * at its limit or miss it by one thing are made out of the one given, by {@link
 * dev.kamae.dsl.exploring.NearMisses}; one that takes more than facts to complete has none.
 *
 * <p>Two more hold for descriptions: the order of sections and terms changes no verdict, and other names in a
 * description change no verdict.
 *
 * <p>Laws are immutable and safe for use by many threads; null is refused with a {@code NullPointerException} that names
 * the argument.
 */
package dev.kamae.dsl.laws;
