package dev.kamae.samples.surface;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.posture.fact.Column;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.quantity.Comparison;
import dev.kamae.report.picture.Entries;
import dev.kamae.report.picture.Flag;
import dev.kamae.samples.BetaCrm;
import dev.kamae.samples.HarborLogistics;
import dev.kamae.samples.Samples;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** No public word takes null: each refuses it with a message that names the argument, or in the language the word. */
class NullsRefusedTest {

  private static final int FEWEST_TRIED = 500;

  /** What measures are written in; nobody else calls it. */
  private static final Set<String> INSIDE = Set.of(MeasureRule.class.getPackageName());

  /** What takes any value, is for others to implement, or what nobody outside can make. */
  private static final Set<Class<?>> NOT_ASKED =
      Set.of(Comparison.class, Entries.class, Column.class);

  private static final Entries NO_ENTRIES = new Entries() {

    @Override
    public Flag flag(ElementKind kind, String name) {
      return new Flag("met", name);
    }

    @Override
    public Optional<String> id(ElementKind kind, String name) {
      return Optional.empty();
    }
  };

  @Test
  void every_argument_of_every_public_word_is_refused_by_name() {
    List<Class<?>> types = PublicTypes.modules().stream()
        .flatMap(each -> PublicTypes.of(each).stream())
        .filter(each -> !INSIDE.contains(each.getPackageName()) && !NOT_ASKED.contains(each))
        .toList();
    Pool pool = pool(types);
    List<NullCall> calls = types.stream().flatMap(NullCall::of).toList();

    assertEquals(
        "",
        calls.stream().flatMap(each -> each.wrong(pool).stream()).sorted().collect(joining("\n")));
    assertTrue(calls.size() > FEWEST_TRIED, () -> "only " + calls.size() + " were tried");
  }

  private static Pool pool(List<Class<?>> types) {
    Pool pool = new Pool(List.of(
        new HarborLogistics(),
        AspSaasGuideline.assess(new HarborLogistics().posture(), Samples.DATE),
        new BetaCrm().posture(),
        "99",
        1,
        1L,
        true,
        Samples.DATE,
        URI.create("https://example.jp/"),
        BigDecimal.ONE,
        Path.of("none"),
        new StringWriter(),
        UnaryOperator.identity(),
        (Runnable) () -> {},
        NO_ENTRIES));
    for (int i = 0; i < 4; i++) {
      pool.grow(types);
    }
    return pool;
  }
}
