package dev.kamae.dsl.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.OwnModule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The laws that the package publishes are those that there are, and each is held by a property of its name. */
class PublishedLawsTest {

  private static final Path PAGE =
      OwnModule.file("src/main/java/dev/kamae/dsl/laws/package-info.java");
  private static final List<String> NAMES = Laws.ALL.stream().map(Law::name).toList();

  @Test
  void are_those_that_there_are() throws IOException {
    List<String> published = Pattern.compile("<li>([^\\n]*)")
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult each) -> each.group(1).strip())
        .toList();
    assertEquals(NAMES, published);
  }

  @Test
  void are_held_by_properties_of_their_names() {
    Set<String> held = Stream.of(
            VerdictLawProperties.class,
            StrictnessLawProperties.class,
            LocalityLawProperties.class,
            ChangeLawProperties.class,
            PlanLawProperties.class,
            DifferenceLawProperties.class,
            WaiverLawProperties.class,
            LimitLawProperties.class)
        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
        .filter(each -> each.isAnnotationPresent(Property.class))
        .map(Method::getName)
        .map(each -> each.replace('_', ' '))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(NAMES), held);
  }
}
