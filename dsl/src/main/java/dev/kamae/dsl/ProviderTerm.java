package dev.kamae.dsl;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Standby;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A provider, section by section; sections stand in any order, may be repeated, and change nothing by either. */
public final class ProviderTerm {

  private static final String VERB = "aims at";

  private final String name;
  private final Saying saying;
  private final List<Hosted> places;
  private final List<SectionTerm<?>> sections;
  private final List<Excluded> exclusions;
  private final List<Aim<?>> targets;
  private final List<WaiverTerm> waivers;

  private ProviderTerm(
      String name,
      Saying saying,
      List<Hosted> places,
      List<SectionTerm<?>> sections,
      List<Excluded> exclusions,
      List<Aim<?>> targets,
      List<WaiverTerm> waivers) {
    this.name = name;
    this.saying = saying;
    this.places = places;
    this.sections = sections;
    this.exclusions = exclusions;
    this.targets = targets;
    this.waivers = waivers;
  }

  ProviderTerm(String name, Saying saying) {
    this(name, saying, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The services that it offers (Ⅲ.2.1.1). */
  public ProviderTerm offering(ServiceTerm... services) {
    return with((Object[]) services);
  }

  /** The provider's own buildings, with what stands in them (Ⅲ.4.1.1). */
  public ProviderTerm housedIn(BuildingTerm... buildings) {
    saying.givenAll((Object) buildings);
    return standing(Optional.empty(), List.of(buildings));
  }

  /** Buildings and regions of an operator, with what it hosts there. */
  public ProviderTerm hostedBy(OperatorTerm operator, PlaceTerm<?> first, PlaceTerm<?>... more) {
    saying.givenAll(operator);
    return standing(Optional.of(operator), List.of(Varargs.joined(saying, first, more)));
  }

  private ProviderTerm standing(
      Optional<OperatorTerm> operator, List<? extends PlaceTerm<?>> more) {
    List<Hosted> hosted = more.stream().map(each -> new Hosted(operator, each)).toList();
    List<Hosted> all = Grown.of(places, hosted);
    return new ProviderTerm(name, saying, all, sections, exclusions, targets, waivers);
  }

  /** Segments, links, and what holds for the whole network (Ⅲ.3). */
  public ProviderTerm connectedBy(NetworkTerm... network) {
    return with((Object[]) network);
  }

  /** Who is let in, and how: authentication, privileges, access control (Ⅲ.3.1.1 to Ⅲ.3.1.3). */
  public ProviderTerm admitting(AccessTerm... access) {
    return with((Object[]) access);
  }

  /** Liveness, fault and performance monitoring (Ⅲ.1.1.1 to Ⅲ.1.1.3). */
  public ProviderTerm watching(MonitoringTerm... monitoring) {
    return with((Object[]) monitoring);
  }

  /** Reports to the responsible manager and to users, standards and manuals (Ⅲ.1.1.4, Ⅲ.1.1.7 to Ⅲ.1.1.9). */
  public ProviderTerm reporting(ReportTerm... reports) {
    return with((Object[]) reports);
  }

  /** Clocks, patches, malware, diagnoses, standby (Ⅲ.1.1.5, Ⅲ.1.1.6, Ⅲ.2.1.4, Ⅲ.2.2.1). */
  public ProviderTerm keepingUp(UpkeepTerm... upkeep) {
    return with((Object[]) upkeep);
  }

  /** Logs, backups, capacity (Ⅲ.2.1.2, Ⅲ.2.1.3, Ⅲ.2.3). */
  public ProviderTerm keeping(RecordKeepingTerm... records) {
    return with((Object[]) records);
  }

  /** Incidents, laws, records, permitted use, support, partner providers (Ⅱ). */
  public ProviderTerm organising(OrganisationTerm... organisation) {
    return with((Object[]) organisation);
  }

  private ProviderTerm with(Object... more) {
    saying.givenAll((Object) more);
    List<SectionTerm<?>> added =
        Arrays.stream(more).<SectionTerm<?>>map(each -> (SectionTerm<?>) each).toList();
    List<SectionTerm<?>> all = Grown.of(sections, added);
    return new ProviderTerm(name, saying, places, all, exclusions, targets, waivers);
  }

  /**
   * A line of the statement of applicability: the clause does not apply, with all below it. A blank reason, a
   * second exclusion of the clause, and an own target within it are faults.
   */
  public ProviderTerm excluding(Clause clause, String reason) {
    saying.givenAll(clause, reason);
    Saying line = Saying.here("excluding(" + clause.id() + ")");
    Saying checked = reason.isBlank() ? line.plusFault("has no reason") : line.checking(reason);
    Excluded excluded = new Excluded(clause, reason, checked);
    return new ProviderTerm(
        name, saying, places, sections, Grown.of(exclusions, List.of(excluded)), targets, waivers);
  }

  /** Holds itself to an interval, a delay or a retention. */
  public ProviderTerm targeting(Item<Span> item, SpanTerm value) {
    saying.givenAll(item, value);
    return aiming(Figure.of(item, value));
  }

  /** Holds itself to an availability. */
  public ProviderTerm targeting(Item<Percent> item, PercentTerm value) {
    saying.givenAll(item, value);
    return aiming(Figure.of(item, value, VERB));
  }

  /** Holds itself to a number of generations. */
  public ProviderTerm targeting(Item<Generations> item, int generations) {
    saying.givenAll(item);
    return aiming(Figure.of(item, generations, VERB));
  }

  /** Holds itself to a standby. */
  public ProviderTerm targeting(Item<Standby> item, Standby value) {
    saying.givenAll(item, value);
    return aiming(
        value == Standby.NONE
            ? Figure.wrong(item, "aims at no standby at all")
            : Figure.right(item, value));
  }

  /** Holds itself to a check of backups, as in {@code atEveryBackup()} or {@code onceIn(months(1))}. */
  public ProviderTerm targeting(Item<BackupCheck> item, BackupCheckTerm value) {
    saying.givenAll(item, value);
    return aiming(Figure.of(item, value, VERB));
  }

  /** Holds itself to an authentication by one of these alternatives. */
  public ProviderTerm targeting(
      Item<AuthenticationPolicy> item, FactorTerm first, FactorTerm... more) {
    saying.givenAll(item);
    return aiming(Figure.of(item, List.of(Varargs.joined(saying, first, more))));
  }

  /** Holds itself to an encryption. */
  public ProviderTerm targeting(Item<Encryption> item, ProtocolsTerm value) {
    saying.givenAll(item, value);
    return aiming(Figure.of(item, value, VERB));
  }

  private <V> ProviderTerm aiming(Figure<V> figure) {
    Saying line = Saying.here("targeting(" + figure.item().id() + ")");
    Saying checked = figure.wrong().map(line::plusFault).orElse(line);
    Aim<V> aim = new Aim<>(figure.item(), figure.value(), checked);
    return new ProviderTerm(
        name, saying, places, sections, exclusions, Grown.of(targets, List.of(aim)), waivers);
  }

  /** The gaps that it accepts for a while, as in {@code accepting(gap(LIVENESS_INTERVAL, minutes(30)).of(batch)…)}. */
  public ProviderTerm accepting(WaiverTerm... gaps) {
    List<WaiverTerm> all = Varargs.appended(saying, waivers, gaps);
    return new ProviderTerm(name, saying, places, sections, exclusions, targets, all);
  }

  String name() {
    return name;
  }

  Saying saying() {
    return saying;
  }

  /** The provider's own places, and then those of operators. */
  List<Hosted> ownFirst() {
    return places.stream()
        .sorted(Comparator.comparing(each -> each.operator().isPresent()))
        .toList();
  }

  List<SectionTerm<?>> sections() {
    return sections;
  }

  List<Excluded> exclusions() {
    return exclusions;
  }

  List<Aim<?>> targets() {
    return targets;
  }

  List<WaiverTerm> waivers() {
    return waivers;
  }

  Posture posture(String description) {
    return new Assembly(this).posture(description);
  }

  /** A place with who operates it, if that is not the provider. */
  record Hosted(Optional<OperatorTerm> operator, PlaceTerm<?> place) {}

  /** A line of the statement of applicability. */
  record Excluded(Clause clause, String reason, Saying saying) {}

  /** An own target, without a value where that is at fault. */
  record Aim<V>(Item<V> item, Optional<V> value, Saying saying) {

    Optional<OwnTarget<V>> target() {
      return value.map(each -> new OwnTarget<>(item, each, saying.source()));
    }
  }
}
