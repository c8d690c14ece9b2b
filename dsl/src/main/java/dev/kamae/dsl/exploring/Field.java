package dev.kamae.dsl.exploring;

/**
 * A variable of a description.
 *
 * @param type the class of its term
 * @param name its name
 * @param code the words
 */
record Field(String type, String name, String code) {

  String line() {
    return "  private final " + type + " " + name + " = " + code + ";\n";
  }
}
