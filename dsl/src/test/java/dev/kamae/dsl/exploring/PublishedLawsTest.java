package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The laws that the package publishes are those that properties hold. */
class PublishedLawsTest {

  private static final Path PAGE =
      Path.of("src", "main", "java", "dev", "kamae", "dsl", "exploring", "package-info.java");

  @Test
  void are_those_of_the_properties() throws IOException {
    Set<String> held = Stream.of(
            VerdictLawProperties.class,
            ChangeLawProperties.class,
            PlanLawProperties.class,
            DifferenceLawProperties.class,
            WaiverLawProperties.class,
            LimitProperties.class)
        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
        .filter(each -> each.isAnnotationPresent(Property.class))
        .map(Method::getName)
        .map(each -> each.replace('_', ' '))
        .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(held, published());
  }

  private static Set<String> published() throws IOException {
    return Pattern.compile("<li>([^\\n]*)")
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult each) -> each.group(1).strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
