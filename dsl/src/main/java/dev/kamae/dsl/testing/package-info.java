/**
 * Holds a described posture to a pattern in JUnit tests.
 *
 * <h2>Hold your posture to a pattern in five minutes</h2>
 *
 * <p>Your test class path needs {@code kamae-dsl}, JUnit Jupiter 5.14 or newer, and {@code kamae-reports} for report
 * files. First words come by {@code import static dev.kamae.dsl.testing.PostureAssertions.*}.
 *
 * <p><b>See the guideline as a tree of green and red.</b> Each requirement and each item is a test below its measure
 * and chapter; a click on a red one leads to the line of the description that must change.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> checks() {
 *   return checksOf(new HarborLogistics()).asOf(DATE).undeclaredAborts().at(PATTERN_2);
 * }
 * }</pre>
 *
 * <p>A gap fails. What is undeclared fails too, and with {@code undeclaredAborts()} is skipped until somebody has found
 * out. What does not apply, and what has no reference value, is skipped with its reason.
 *
 * <p><b>Set a gate.</b> One failure lists all that falls short, most serious first: what was declared, what is asked,
 * what would close it, and where.
 *
 * <pre>{@code
 * @Test
 * void meets_what_is_basic_or_starred() {
 *   assertThat(new AcmePayroll()).asOf(DATE).at(PATTERN_1).meets(BASIC, STARRED);
 * }
 * }</pre>
 *
 * <p>{@code meetsAll()} asks for everything, {@code meets(III_3_1_3)} for a measure with its items. After {@code
 * warning()} a gate tells rather than fails.
 *
 * <pre>{@code
 * @Test
 * void warns_of_starred_values(TestReporter reporter) {
 *   assertThat(new HarborLogistics())
 *       .asOf(DATE)
 *       .at(PATTERN_2)
 *       .telling(reporter::publishEntry)
 *       .warning()
 *       .meets(STARRED);
 * }
 * }</pre>
 *
 * <p><b>Accept what cannot be closed today.</b> Accepted gaps stand in a file beside the test, in readable lines such
 * as {@code III.1.1.1.a | server batch-1 | PT30M}. New gaps and worse ones fail.
 *
 * <pre>{@code
 * @Test
 * void gets_no_worse() {
 *   assertThat(new HarborLogistics())
 *       .asOf(DATE)
 *       .at(PATTERN_2)
 *       .opensNothingBeyond(acceptedGaps("harbor-logistics.gaps"));
 * }
 * }</pre>
 *
 * <p>{@code mvn test -Dkamae.accept=true} writes the file, {@code -Dkamae.accept=closed} drops what is closed by now
 * and adds nothing. Both are refused on a build server, where the environment variable {@code CI} is set.
 *
 * <p><b>Hold a whole test class.</b> The posture is judged once, and its reports are written to {@code
 * target/gap-report/acme-payroll/} before the first test can fail.
 *
 * <pre>{@code
 * @HoldPosture(of = AcmePayroll.class, at = PATTERN_1, asOf = "2026-04-01")
 * class AcmePayrollTest {
 *
 *   @TestFactory
 *   Stream<DynamicNode> checks(Assessment assessment) {
 *     return checksOf(assessment).at(PATTERN_1);
 *   }
 *
 *   @Test
 *   void leaves_nothing_open(PostureGate gate) {
 *     gate.meetsAll();
 *   }
 * }
 * }</pre>
 *
 * <p><b>Try the laws of the evaluator on what you describe.</b> Each law that {@link dev.kamae.dsl.laws} lists is a test,
 * at all six patterns; one that fails is a fault of the evaluator.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> laws() {
 *   return lawsOf(new AcmePayroll()).asOf(DATE);
 * }
 * }</pre>
 *
 * <p>Checks, gates and stages are immutable and safe for use by many threads, so that tests may run in parallel; null is
 * refused with a {@code NullPointerException} that names the argument. A description that says something else when it
 * is asked again is refused before anything is held to it.
 */
package dev.kamae.dsl.testing;
