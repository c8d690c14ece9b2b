package dev.kamae.dsl.exploring;

import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.PartnerProviderTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A posture as Java code in the words of the language, which compiles and describes it once more. A posture does
 * not keep which plan was for everything of a kind, so plans name the components; nor which service handles which
 * information, so the first one handles all.
 *
 * <pre>{@code
 * String source = PostureCode.of(posture, "AcmePayroll");
 * }</pre>
 */
public final class PostureCode {

  private static final List<String> SECTIONS = List.of(
      "connectedBy", "admitting", "watching", "reporting", "keepingUp", "keeping", "organising");

  private final Posture posture;
  private final Variables variables = new Variables();
  private final StandingCode standing;
  private final Ledger ledger;
  private final LinkCode network;
  private final TopicCode topics;
  private final HostCode hosts;
  private final Map<String, List<String>> sections = new TreeMap<>();
  private final List<Field> fields = new ArrayList<>();

  private PostureCode(Posture posture) {
    this.posture = posture;
    this.standing = new StandingCode(posture.components(), variables);
    Cover cover = new Cover(new Hearing(standing.references()));
    this.ledger = new Ledger(cover, ProviderCode.fixed(posture));
    this.network = new LinkCode(standing, variables, ledger);
    this.topics = new TopicCode(posture, ledger);
    this.hosts = new HostCode(posture, new PlaceCode(posture, standing, ledger), variables);
  }

  /**
   * The source of a class of this name that describes the posture. What no word can say, as in a posture that was
   * not described, stands in a comment at its end; who vouches for what is left out.
   */
  public static String of(Posture posture, String className) {
    Objects.requireNonNull(posture, "posture");
    Objects.requireNonNull(className, "className");
    return new PostureCode(posture).source(className);
  }

  private String source(String className) {
    topics.services().forEach(each -> add("offering", each));
    WaiverCode accepted = new WaiverCode(posture, standing, variables, ledger);
    List<String> waivers = posture.waivers().stream().map(accepted::code).toList();
    List<String> places = hosts.sections();
    standing.say(ledger);
    List<String> links = posture.links().stream().map(network::code).toList();
    posture.segments().forEach(each -> add("connectedBy", segment(each)));
    for (int i = 0; i < links.size(); i++) {
      String name = posture.links().get(i).name();
      add("connectedBy", declared("link", name, LinkTerm.class, links.get(i)));
    }
    List<Line> plans =
        Root.plans().stream().flatMap(each -> plan(each).stream()).toList();
    add(plans);
    add(new ProviderCode(posture, ledger).lines());
    posture.topics(ElementKind.RECORD).forEach(each -> add("organising", topics.declared(each)));
    posture.topics(ElementKind.PARTNER_PROVIDER).forEach(each -> add("organising", partner(each)));
    String body = body(places, waivers);
    List<Field> all = Stream.of(hosts.fields(), standing.fields(ledger), fields)
        .flatMap(List::stream)
        .toList();
    return new ClassCode(className, WaiverCode.rooms(posture.waivers()), all, body, comments())
        .source();
  }

  private List<String> comments() {
    return ledger.unsaid().stream()
        .map(each -> "no word says: %s of %s is %s"
            .formatted(each.fact(), each.of(), JavaText.quoted(each.said().toString())))
        .sorted()
        .toList();
  }

  private List<Line> plan(Root root) {
    return new PlanCode(root, posture.components(), standing, ledger).lines();
  }

  private void add(List<Line> lines) {
    Line.joined(lines).forEach(each -> add(each.section(), each.code()));
  }

  private void add(String section, String term) {
    sections.computeIfAbsent(section, key -> new ArrayList<>()).add(term);
  }

  private String segment(Segment segment) {
    return declared("segment", segment.name(), SegmentTerm.class, network.code(segment));
  }

  private String partner(Topic partner) {
    return declared("partner", partner.name(), PartnerProviderTerm.class, topics.declared(partner));
  }

  /** The variable, where a link leads to it; else the code. */
  private String declared(String sort, String name, Class<?> term, String code) {
    String variable = variables.of(sort, name);
    if (!ledger.uses(variable)) {
      return code;
    }
    fields.add(new Field(term.getSimpleName(), variable, code));
    return variable;
  }

  private String body(List<String> places, List<String> waivers) {
    Set<String> others = new TreeSet<>(sections.keySet());
    others.removeAll(SECTIONS);
    others.remove("offering");
    Stream<String> said = Stream.concat(SECTIONS.stream(), others.stream()).flatMap(this::section);
    return Stream.of(
            Stream.of("provider(" + JavaText.quoted(posture.provider().name()) + ")"),
            section("offering"),
            places.stream(),
            said,
            posture.exclusions().stream().map(Constants::code),
            posture.targets().stream().map(Constants::code),
            Stream.of(waivers)
                .filter(each -> !each.isEmpty())
                .map(each -> Layout.section("accepting", each)))
        .flatMap(each -> each)
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> section(String word) {
    List<String> terms = sections.getOrDefault(word, List.of());
    return terms.isEmpty() ? Stream.empty() : Stream.of(Layout.section(word, terms));
  }
}
