package dev.kamae.samples;

import dev.kamae.dsl.Description;
import dev.kamae.posture.Described;
import java.time.LocalDate;
import java.util.List;

/** The described providers of this module. */
public final class Samples {

  /** The date as of which they are judged. */
  public static final LocalDate DATE = LocalDate.of(2026, 4, 1);

  private Samples() {}

  /** All of them, each made anew. */
  public static List<Description> all() {
    return List.of(
        new AcmePayroll(),
        new HarborLogistics(),
        new SakuraClinic(),
        new BetaCrm(),
        new OwnTargetAtADash(),
        new PartnerProviderBuiltIn(),
        new OutsourcedNetwork());
  }

  /** The name of the folder of its reports, such as {@code acme-payroll}. */
  public static String folder(Description sample) {
    return Described.folderOf(sample.getClass());
  }
}
