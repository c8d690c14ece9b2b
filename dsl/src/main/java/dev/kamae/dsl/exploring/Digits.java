package dev.kamae.dsl.exploring;

import java.util.List;

/** A number taken apart into choices; zero is the first of each, and so a smaller number is a simpler choice. */
final class Digits {

  private int rest;

  Digits(int number) {
    rest = number;
  }

  /** A choice of 0 to bound - 1. */
  int next(int bound) {
    int digit = rest % bound;
    rest /= bound;
    return digit;
  }

  <T> T of(List<T> choices) {
    return choices.get(next(choices.size()));
  }
}
