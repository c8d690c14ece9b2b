package dev.kamae.dsl.exploring;

import dev.kamae.dsl.ProviderTerm;
import dev.kamae.guideline.Item;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An own target.
 *
 * @param item which of the items
 * @param number the value
 */
record TargetSketch(int item, int number) {

  private static final List<Field> ITEMS = Arrays.stream(Item.class.getFields())
      .filter(each -> each.getType() == Item.class)
      .sorted((one, other) -> one.getName().compareTo(other.getName()))
      .toList();

  Optional<ProviderTerm> on(ProviderTerm provider) {
    Field field = ITEMS.get(item % ITEMS.size());
    Word word = Vocabulary.chainedTo(ProviderTerm.class).stream()
        .filter(each -> each.name().equals("targeting"))
        .filter(each -> each.parameters().get(0).equals(field.getGenericType()))
        .findFirst()
        .orElseThrow();
    Arguments arguments = new Arguments(Cast.NOBODY, Names.plain(), new Digits(number));
    return arguments.after(value(field), word).map(given ->
        (ProviderTerm) word.on(provider, given));
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " cannot be read", e);
    }
  }
}
