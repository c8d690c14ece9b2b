package dev.kamae.dsl.testing;

import dev.kamae.dsl.Description;
import dev.kamae.guideline.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holds a described posture to a pattern in all tests of a class and of the classes nested in it.
 *
 * <p>The posture is judged once. Tests may ask for the {@code Assessment} and for a {@link PostureGate} at the
 * pattern as parameters; the gate tells its warnings as report entries. Before the first test of the class runs, the
 * gap reports are written to {@code target/gap-report/NAME/}, so that they are there when the build fails.
 *
 * <pre>{@code
 * @HoldPosture(of = AcmePayroll.class, at = PATTERN_1, asOf = "2026-04-01")
 * class AcmePayrollTest {
 *
 *   @Test
 *   void reaches_all_starred_values(PostureGate gate) {
 *     gate.meets(STARRED);
 *   }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(PostureExtension.class)
public @interface HoldPosture {

  /** The description, which has a constructor without arguments. */
  Class<? extends Description> of();

  /** The pattern. */
  Pattern at();

  /** The date as of which it is judged, such as {@code 2026-04-01}; either this or {@link #asOfDay} is said. */
  String asOf() default "";

  /** Who says the date, where it is not a fixed one; it has a constructor without arguments. */
  Class<? extends Supplier<LocalDate>> asOfDay() default Unsaid.class;

  /** Whether gap reports are written. */
  boolean reports() default true;

  /**
   * The folder of the reports below {@code target/gap-report}, where it is not to be the name of the description,
   * such as {@code acme-payroll}. The JUnit parameter {@code kamae.report.folder} puts another folder in the place of
   * {@code target/gap-report}.
   */
  String name() default "";

  /** Nobody says the date. */
  final class Unsaid implements Supplier<LocalDate> {

    private Unsaid() {}

    /** Never asked. */
    @Override
    public LocalDate get() {
      throw new IllegalStateException("no date was said");
    }
  }
}
