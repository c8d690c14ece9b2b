package dev.kamae.secondopinion;

import dev.kamae.posture.facility.Construction;
import dev.kamae.posture.facility.Country;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.operation.ContractHours;
import dev.kamae.posture.operation.TimeBase;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Standby;
import dev.kamae.quantity.Unit;
import dev.kamae.quantity.Yearly;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values of every sort, most of them at and beside what the guideline prints.
 *
 * @param chance what they are drawn by
 */
record SomeValues(Random chance) {

  private static final List<Unit> STEADY =
      List.of(Unit.SECONDS, Unit.MINUTES, Unit.HOURS, Unit.DAYS, Unit.WEEKS);
  private static final List<String> PROTOCOLS = List.of(
      "TLS 1.3",
      "TLS 1.2",
      "TLS 1.1",
      "TLS 1.0",
      "TLS",
      "SSL 3.0",
      "SSL 2.0",
      "SSL",
      "SSH 1",
      "SSH 2",
      "SSH",
      "IPSEC IKEv1",
      "IPSEC IKEv2",
      "IPSEC",
      "WIREGUARD");
  private static final List<String> PERCENTS = List.of(
      "100",
      "99.95",
      "99.5",
      "99.4999999999",
      "99.5000000001",
      "99",
      "98.9999999999",
      "95",
      "94.9999999999",
      "0");

  <E> E oneOf(List<E> all) {
    return all.get(chance.nextInt(all.size()));
  }

  /** A value that an own target of the item can have. */
  Object forItem(String item) {
    return switch (ReferenceValues.BY_ITEM.get(item).kind()) {
      case "ORDERED" -> oneOf(List.of(Standby.HOT, Standby.COLD));
      case "EVERY_BACKUP" -> of(BackupCheck.class);
      case "ONE_OF" -> item.equals("III.3.2.2.a") ? encryption(1) : policy(1);
      default ->
        switch (item) {
          case "III.2.1.1.a" -> of(Percent.class);
          case "III.2.3.1.b" -> new Generations(1 + chance.nextInt(6));
          default -> span();
        };
    };
  }

  /** A span that meets whatever is asked of the fact. */
  Span wellKept(Fact<?> fact) {
    return fact.id().contains("kept")
        ? Span.of(60 + chance.nextInt(2), Unit.MONTHS)
        : Span.of(300 - chance.nextInt(2), Unit.SECONDS);
  }

  /** A value of the class. */
  Object of(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "Boolean" -> true;
      case "Integer" -> 1 + chance.nextInt(9);
      case "Span" -> span();
      case "Percent" -> Percent.of(oneOf(PERCENTS));
      case "Generations" -> new Generations(chance.nextInt(7));
      case "Standby" -> oneOf(List.of(Standby.values()));
      case "BackupCheck" ->
        chance.nextBoolean() ? BackupCheck.AT_EVERY_BACKUP : BackupCheck.every(span());
      case "AuthenticationPolicy" -> policy(0);
      case "Encryption" -> encryption(0);
      case "Yearly" -> new Yearly(Span.of(chance.nextInt(5) * 5L, Unit.HOURS));
      case "ContractHours" ->
        new ContractHours(
            new Yearly(Span.of(oneOf(List.of(1_000L, 2_000L, 1_040L, 8_760L)), Unit.HOURS)));
      case "Country" -> oneOf(List.of(Country.JAPAN, new Country("DE")));
      case "Construction" -> oneOf(List.of(Construction.values()));
      case "TimeBase" -> oneOf(List.of(TimeBase.values()));
      case "Names" -> Names.of("text");
      default -> throw new IllegalArgumentException(type.getName());
    };
  }

  /** A printed value or what lies close to one, in any unit. */
  Span span() {
    List<Length> printed = ReferenceValues.BY_ITEM.values().stream()
        .flatMap(each -> each.values().stream())
        .filter(each -> each.matches("P.*"))
        .map(Length::printed)
        .distinct()
        .toList();
    Length near = oneOf(printed);
    if (near.inMonths() && chance.nextBoolean()) {
      return Span.of(Math.max(1, near.amount() + chance.nextInt(3) - 1), Unit.MONTHS);
    }
    long seconds = near.inMonths() ? near.amount() * 30 * 86_400 : near.amount();
    Unit unit = oneOf(STEADY.stream().filter(each -> inUnit(seconds, each) > 0).toList());
    int slack = near.inMonths() ? (int) near.amount() : 1;
    return Span.of(Math.max(1, inUnit(seconds, unit) + chance.nextInt(3 * slack) - slack), unit);
  }

  private static long inUnit(long seconds, Unit unit) {
    return seconds / Length.of(Span.of(1, unit)).amount();
  }

  private AuthenticationPolicy policy(int fewest) {
    List<Set<Method>> ways = new ArrayList<>();
    for (int i = fewest + chance.nextInt(3); i > 0; i--) {
      ways.add(
          chance.nextBoolean()
              ? Set.of(method())
              : Set.copyOf(List.of(method(), method()).stream().distinct().toList()));
    }
    return new AuthenticationPolicy(ways);
  }

  private Method method() {
    return chance.nextBoolean() ? Method.ID_PASSWORD : oneOf(List.of(Method.values()));
  }

  private Encryption encryption(int fewest) {
    return new Encryption(Stream.generate(() -> oneOf(PROTOCOLS))
        .limit(fewest + chance.nextInt(3))
        .map(each -> each.split(" "))
        .map(each -> each.length == 1
            ? Protocol.of(Protocol.Kind.valueOf(each[0]))
            : Protocol.of(Protocol.Kind.valueOf(each[0]), each[1]))
        .toList());
  }
}
