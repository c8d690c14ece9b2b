package dev.kamae.posture;

/** A description said something else when it was asked again, so that no verdict on it means anything. */
public final class UnsteadyDescription extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsteadyDescription(String description, String difference) {
    super(description + " says something else when it is asked again: " + difference
        + "; a description keeps nothing between two calls");
  }
}
