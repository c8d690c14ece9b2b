package dev.kamae.dsl.exploring;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.Words;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class around the words.
 *
 * @param name its name, with its package if it has one
 * @param fields its variables
 * @param body the words of the provider
 * @param comments what stands after it, such as what no word says
 */
record ClassCode(String name, List<Field> fields, String body, List<String> comments) {

  String source() {
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? "" : "package " + name.substring(0, dot) + ";\n\n")
        + imports()
        + "\npublic final class " + name.substring(dot + 1) + " implements Description {\n\n"
        + fields.stream().map(Field::line).collect(Collectors.joining())
        + (fields.isEmpty() ? "" : "\n")
        + "  @Override\n  public ProviderTerm describe() {\n    return "
        + body.replace("\n", "\n        ")
        + ";\n  }\n}\n"
        + comments.stream().map(each -> "// " + each + "\n").collect(Collectors.joining());
  }

  private String imports() {
    Stream<String> words = Stream.of(Words.class, Item.class, Measure.class, Practice.class)
        .map(each -> "import static " + each.getName() + ".*;\n");
    Set<String> types = new TreeSet<>(fields.stream().map(Field::type).toList());
    types.add(Description.class.getSimpleName());
    types.add(ProviderTerm.class.getSimpleName());
    String room = Words.class.getPackageName();
    return words.collect(Collectors.joining())
        + "\n"
        + types.stream()
            .map(each -> "import " + room + "." + each + ";\n")
            .collect(Collectors.joining());
  }
}
