package dev.kamae.posture.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of one fact in a cohort, where it is not the same of all members: every distinct thing that is said
 * has a number, and every member the number of what is said of it.
 */
public final class Column {

  private static final int MOST_IN_A_BYTE = 1 << Byte.SIZE;

  private final Element[] examples;
  private final byte[] few;
  private final int[] many;

  private Column(Element[] examples, byte[] few, int[] many) {
    this.examples = examples;
    this.few = few;
    this.many = many;
  }

  /** The column of the fact in this place of their form; null where the same is said of all. */
  static Column of(Element[] members, int place) {
    Map<Said<?>, Integer> numbers = new HashMap<>();
    List<Element> examples = new ArrayList<>();
    int[] all = new int[members.length];
    Said<?> before = null;
    for (int i = 0; i < members.length; i++) {
      Said<?> said = members[i].facts().said(place);
      if (said == before) {
        all[i] = all[i - 1];
        continue;
      }
      Integer number = numbers.putIfAbsent(said, examples.size());
      if (number == null) {
        all[i] = examples.size();
        examples.add(members[i]);
      } else {
        all[i] = number;
      }
      before = said;
    }
    if (examples.size() < 2) {
      return null;
    }
    Element[] one = examples.toArray(Element[]::new);
    return one.length <= MOST_IN_A_BYTE
        ? new Column(one, bytes(all), null)
        : new Column(one, null, all);
  }

  private static byte[] bytes(int[] numbers) {
    byte[] bytes = new byte[numbers.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) numbers[i];
    }
    return bytes;
  }

  /** How many distinct things are said. */
  public int size() {
    return examples.length;
  }

  /** A member of which the thing with the number is said. */
  public Element example(int number) {
    return examples[number];
  }

  /** The codes of what is said of the members from the first to before the last, together. */
  public int together(int from, int to, int[] codes) {
    return few == null ? togetherOfMany(from, to, codes) : togetherOfFew(from, to, codes);
  }

  private int togetherOfFew(int from, int to, int[] codes) {
    byte[] numbers = few;
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= codes[numbers[i] & 0xff];
    }
    return all;
  }

  private int togetherOfMany(int from, int to, int[] codes) {
    int[] numbers = many;
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= codes[numbers[i]];
    }
    return all;
  }

  /** The number of what is said of the member. */
  public int number(int member) {
    return few == null ? many[member] : few[member] & 0xff;
  }
}
