package dev.kamae.report;

import static dev.kamae.report.JsonReader.array;
import static dev.kamae.report.JsonReader.object;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds JSON against a JSON Schema that is made of the keywords that ours needs; any other one is refused. */
final class JsonSchema {

  private static final Set<String> SAYING_NOTHING =
      Set.of("$schema", "$id", "$defs", "title", "description");

  private final Map<String, Object> root;
  private final List<String> faults = new ArrayList<>();

  private JsonSchema(String schema) {
    this.root = object(JsonReader.read(schema));
  }

  /** What is wrong, each with its place. */
  static List<String> faults(String schema, String json) {
    JsonSchema checker = new JsonSchema(schema);
    checker.check("", checker.root, JsonReader.read(json));
    return checker.faults;
  }

  private void check(String place, Map<String, Object> schema, Object value) {
    schema.forEach((keyword, argument) -> {
      if (!SAYING_NOTHING.contains(keyword) && !holds(place, schema, keyword, argument, value)) {
        faults.add(Columns.cut(place + " " + keyword + " " + argument + ": " + value, 200));
      }
    });
  }

  private boolean holds(
      String place, Map<String, Object> schema, String keyword, Object argument, Object value) {
    return switch (keyword) {
      case "$ref" -> deeper(place, definition((String) argument), value);
      case "type" ->
        (argument instanceof List<?> types ? types : List.of(argument))
            .stream().anyMatch(each -> isOf((String) each, value));
      case "const" -> argument.equals(value);
      case "enum" -> array(argument).contains(value);
      case "anyOf" -> array(argument).stream().anyMatch(each -> satisfies(object(each), value));
      case "properties" -> properties(place, object(argument), value);
      case "required" ->
        !(value instanceof Map<?, ?> map) || map.keySet().containsAll(array(argument));
      case "additionalProperties" ->
        !(value instanceof Map<?, ?> map)
            || object(schema.get("properties")).keySet().containsAll(map.keySet());
      case "items" -> items(place, object(argument), value);
      case "minItems" -> !(value instanceof List<?> list) || list.size() >= (Long) argument;
      case "maxItems" -> !(value instanceof List<?> list) || list.size() <= (Long) argument;
      case "minimum" -> !(value instanceof Long number) || number >= (Long) argument;
      case "maximum" -> !(value instanceof Long number) || number <= (Long) argument;
      case "pattern" ->
        !(value instanceof String text)
            || Pattern.compile((String) argument).matcher(text).find();
      case "format" -> argument.equals("date") && isDate((String) value);
      default -> throw new IllegalArgumentException("the keyword " + keyword + " is not known");
    };
  }

  private Map<String, Object> definition(String reference) {
    return object(object(root.get("$defs")).get(reference.substring("#/$defs/".length())));
  }

  private boolean deeper(String place, Map<String, Object> schema, Object value) {
    check(place, schema, value);
    return true;
  }

  private boolean satisfies(Map<String, Object> schema, Object value) {
    int before = faults.size();
    check("", schema, value);
    boolean satisfied = faults.size() == before;
    faults.subList(before, faults.size()).clear();
    return satisfied;
  }

  private boolean properties(String place, Map<String, Object> schemas, Object value) {
    if (value instanceof Map<?, ?> map) {
      schemas.forEach((name, schema) -> {
        if (map.containsKey(name)) {
          check(place + "/" + name, object(schema), map.get(name));
        }
      });
    }
    return true;
  }

  private boolean items(String place, Map<String, Object> schema, Object value) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        check(place + "/" + i, schema, list.get(i));
      }
    }
    return true;
  }

  private static boolean isOf(String type, Object value) {
    return switch (type) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Long;
      case "boolean" -> value instanceof Boolean;
      case "null" -> value == null;
      default -> throw new IllegalArgumentException("the type " + type + " is not known");
    };
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
