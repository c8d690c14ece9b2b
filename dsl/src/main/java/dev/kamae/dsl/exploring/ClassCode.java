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
 * @param facts the classes that its facts stand in
 * @param fields its variables
 * @param body the words of the provider
 * @param comments what stands after it, such as what no word says
 */
record ClassCode(
    String name, Set<Class<?>> facts, List<Field> fields, String body, List<String> comments) {

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
    String room = Words.class.getPackageName() + ".";
    Set<String> types = new TreeSet<>();
    fields.forEach(each -> types.add(room + each.type()));
    types.add(Description.class.getName());
    types.add(ProviderTerm.class.getName());
    facts.forEach(each -> types.add(each.getName()));
    return words.collect(Collectors.joining())
        + "\n"
        + types.stream().map(each -> "import " + each + ";\n").collect(Collectors.joining());
  }
}
