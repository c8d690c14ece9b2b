package dev.kamae.dsl.testing;

import java.util.Optional;

/** Whether accepted gaps are compared, or their file is written. */
enum AcceptMode {
  /** What is open is compared with the file. */
  COMPARE,
  /** The file is written anew with all that is open. */
  ACCEPT,
  /** What is closed is dropped from the file, and what is better is noted; nothing is added. */
  DROP_CLOSED;

  static final String PROPERTY = "kamae.accept";

  /** What the system property asks for, which a build server must not. */
  static AcceptMode now() {
    return of(
        Optional.ofNullable(System.getProperty(PROPERTY)),
        Optional.ofNullable(System.getenv("CI")));
  }

  static AcceptMode of(Optional<String> property, Optional<String> ci) {
    AcceptMode mode = named(property.orElse("false"));
    if (mode != COMPARE
        && ci.filter(each -> !each.isBlank() && !each.equals("false")).isPresent()) {
      throw new AcceptedGapsException(
          "Gaps are accepted by people, not by a build server: -D" + PROPERTY + "=" + property.get()
              + " is refused where the environment says CI=" + ci.get());
    }
    return mode;
  }

  private static AcceptMode named(String property) {
    return switch (property) {
      case "false" -> COMPARE;
      case "true", "" -> ACCEPT;
      case "closed" -> DROP_CLOSED;
      default ->
        throw new AcceptedGapsException(
            "-D" + PROPERTY + "=" + property
                + " is not known: say true (accept all that is open), closed (drop what is closed) or false");
    };
  }
}
