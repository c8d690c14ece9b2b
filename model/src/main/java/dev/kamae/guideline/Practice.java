package dev.kamae.guideline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The 86 best practices of the excerpt, in its order: how a measure is done well. They are advice and
 * never a failure. {@code III_1_1_1_I} is the practice ⅰ of Ⅲ.1.1.1.
 */
public enum Practice implements Clause {
  II_6_1_1_I,
  II_6_1_1_II,
  II_6_1_1_III,
  II_6_1_1_IV,
  II_7_1_1_I,
  II_7_1_1_II,
  II_7_1_1_III,
  II_7_1_2_I,
  II_7_1_2_II,
  II_7_1_2_III,
  II_7_1_2_IV,
  II_7_1_3_I,
  II_7_1_3_II,
  II_8_1_1_I,
  III_1_1_1_I,
  III_1_1_1_II,
  III_1_1_1_III,
  III_1_1_2_I,
  III_1_1_2_II,
  III_1_1_2_III,
  III_1_1_3_I,
  III_1_1_3_II,
  III_1_1_3_III,
  III_1_1_4_I,
  III_1_1_4_II,
  III_1_1_5_I,
  III_1_1_5_II,
  III_1_1_5_III,
  III_1_1_5_IV,
  III_1_1_6_I,
  III_1_1_6_II,
  III_1_1_7_I,
  III_1_1_7_II,
  III_1_1_8_I,
  III_1_1_8_II,
  III_1_1_8_III,
  III_1_1_9_I,
  III_1_1_9_II,
  III_2_1_1_I,
  III_2_1_1_II,
  III_2_1_2_I,
  III_2_1_2_II,
  III_2_1_3_I,
  III_2_1_3_II,
  III_2_1_4_I,
  III_2_1_4_II,
  III_2_1_4_III,
  III_2_2_1_I,
  III_2_2_1_II,
  III_2_2_1_III,
  III_2_2_1_IV,
  III_2_2_2_I,
  III_2_2_2_II,
  III_2_2_2_III,
  III_2_3_1_I,
  III_2_3_2_I,
  III_2_3_2_II,
  III_3_1_1_I,
  III_3_1_1_II,
  III_3_1_1_III,
  III_3_1_2_I,
  III_3_1_2_II,
  III_3_1_2_III,
  III_3_1_2_IV,
  III_3_1_3_I,
  III_3_1_3_II,
  III_3_1_4_I,
  III_3_1_4_II,
  III_3_1_4_III,
  III_3_1_5_I,
  III_3_1_5_II,
  III_3_1_5_III,
  III_3_2_1_I,
  III_3_2_1_II,
  III_3_2_1_III,
  III_3_2_2_I,
  III_3_2_2_II,
  III_3_2_3_I,
  III_3_2_3_II,
  III_3_2_4_I,
  III_3_2_4_II,
  III_3_2_5_I,
  III_3_2_5_II,
  III_4_1_1_I,
  III_4_1_1_II,
  III_4_1_1_III;

  private final Measure measure;
  private final String numeral;

  Practice() {
    int end = name().lastIndexOf('_');
    measure = Measure.valueOf(name().substring(0, end));
    numeral = name().substring(end + 1);
  }

  /** The practices of a measure, in the guideline's order. */
  public static List<Practice> of(Measure measure) {
    Objects.requireNonNull(measure, "measure");
    return Arrays.stream(values()).filter(each -> each.measure == measure).toList();
  }

  @Override
  public String id() {
    return measure.id() + "." + numeral.toLowerCase(Locale.ROOT);
  }

  @Override
  public Measure measure() {
    return measure;
  }

  @Override
  public int position() {
    return measure.position() + 50 + numeral.length() + (numeral.equals("IV") ? 2 : 0);
  }
}
