package dev.kamae.dsl;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * A list with more at its end. To make it costs what is added, however long the list was, so that a loop may add to a
 * term over and over; the whole is put together when it is first asked for. Immutable.
 */
final class Grown<E> extends AbstractList<E> {

  private final List<E> before;
  private final List<? extends E> more;
  private final int size;
  private List<E> whole;

  private Grown(List<E> before, List<? extends E> more) {
    this.before = before;
    this.more = more;
    this.size = before.size() + more.size();
  }

  /** The list with more at its end; neither has null. */
  static <E> List<E> of(List<E> before, List<? extends E> more) {
    return before.isEmpty() ? List.copyOf(more) : new Grown<>(before, List.copyOf(more));
  }

  @Override
  public E get(int index) {
    return whole().get(index);
  }

  @Override
  public Iterator<E> iterator() {
    return whole().iterator();
  }

  @Override
  public int size() {
    return size;
  }

  /** Threads that ask at once may put it together more than once, and see the same. */
  private List<E> whole() {
    List<E> known = whole;
    if (known == null) {
      known = joined();
      whole = known;
    }
    return known;
  }

  @SuppressWarnings("unchecked")
  private List<E> joined() {
    Object[] all = new Object[size];
    int from = size;
    List<E> rest = this;
    while (rest instanceof Grown<E> grown) {
      from -= grown.more.size();
      System.arraycopy(grown.more.toArray(), 0, all, from, grown.more.size());
      rest = grown.before;
    }
    System.arraycopy(rest.toArray(), 0, all, 0, from);
    return (List<E>) List.copyOf(Arrays.asList(all));
  }
}
