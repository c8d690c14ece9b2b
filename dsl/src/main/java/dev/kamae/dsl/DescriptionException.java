package dev.kamae.dsl;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a description: all its faults at once, each with its line. */
public final class DescriptionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String[] faults;

  private DescriptionException(String head, List<String> faults) {
    super(faults.stream().collect(Collectors.joining("\n- ", head + "\n- ", "")));
    this.faults = faults.toArray(String[]::new);
  }

  static DescriptionException of(String provider, List<Fault> faults) {
    String head = "The description of '%s' has %s:"
        .formatted(provider, faults.size() == 1 ? "1 fault" : faults.size() + " faults");
    return new DescriptionException(head, faults.stream().map(Fault::text).toList());
  }

  static DescriptionException atOnce(Fault fault) {
    return new DescriptionException("A description has 1 fault:", List.of(fault.text()));
  }

  /** The faults, sorted by file and line, such as "server 'web' is placed twice: (A.java:12) and (A.java:14)". */
  public List<String> faults() {
    return List.of(faults);
  }
}
