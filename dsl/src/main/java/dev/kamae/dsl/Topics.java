package dev.kamae.dsl;

import dev.kamae.posture.access.Subject;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.operation.BackupTarget;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.Event;
import dev.kamae.posture.operation.LogKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said of events, logs, diagnoses, backup targets, policies, and of what was declared by name. */
final class Topics {

  private final Faults faults;
  private final Map<String, Gathered> all = new LinkedHashMap<>();

  Topics(Faults faults) {
    this.faults = faults;
    fixed(ElementKind.EVENT, Event.values());
    fixed(ElementKind.LOG, LogKind.values());
    fixed(ElementKind.DIAGNOSIS, Diagnosis.values());
    fixed(ElementKind.BACKUP_TARGET, BackupTarget.values());
    fixed(ElementKind.POLICY, Subject.values());
  }

  private void fixed(ElementKind kind, Enum<?>... terms) {
    for (Enum<?> each : terms) {
      gathered(kind, name(each), Optional.of(each));
    }
  }

  static String name(Enum<?> term) {
    return switch (term.name()) {
      case "PERFORMANCE" -> "performance loss";
      case "MANAGEMENT" -> "management information";
      case "FACSIMILE" -> "fax";
      case "E_MAIL" -> "mail";
      default -> term.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  static String sort(ElementKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Gathered gathered(ElementKind kind, String name, Optional<Enum<?>> term) {
    return all.computeIfAbsent(kind + " " + name, key -> new Gathered(kind, name, term));
  }

  /** Says the term's claims of a topic that a standard term names. */
  void say(ElementKind kind, Enum<?> term, Saying saying) {
    gathered(kind, name(term), Optional.of(term)).add(saying);
  }

  /** Declares a topic with a name; another term with this name is a fault. */
  void declare(ElementKind kind, String name, Optional<Enum<?>> term, Saying saying) {
    Gathered topic = gathered(kind, name, term);
    if (topic.terms.add(saying.identity())) {
      faults.isNew(sort(kind), name, saying, "declared");
    }
    topic.add(saying);
  }

  /** Whether a topic of this name was declared. */
  boolean has(ElementKind kind, String name) {
    return all.containsKey(kind + " " + name);
  }

  boolean hasAny(ElementKind kind) {
    return all.values().stream().anyMatch(each -> each.kind == kind);
  }

  List<Topic> topics(SourceLine ofProvider) {
    all.values().forEach(each -> faults.addAll(each.claims.faults()));
    return all.values().stream()
        .sorted(Comparator.comparing(each -> each.kind))
        .map(each -> each.topic(ofProvider))
        .toList();
  }

  /** One topic while terms speak of it. */
  private static final class Gathered {

    private final ElementKind kind;
    private final String name;
    private final Optional<Enum<?>> term;
    private final Claims claims;
    private final Set<Object> terms = new HashSet<>();
    private Optional<SourceLine> source = Optional.empty();

    Gathered(ElementKind kind, String name, Optional<Enum<?>> term) {
      this.kind = kind;
      this.name = name;
      this.term = term;
      this.claims = new Claims(sort(kind) + " '" + Texts.shown(name) + "'");
    }

    void add(Saying saying) {
      claims.addAll(saying);
      boolean earlier =
          source.isEmpty() || Fault.BY_LINE.compare(saying.source(), source.get()) < 0;
      source = earlier ? Optional.of(saying.source()) : source;
    }

    Topic topic(SourceLine ofProvider) {
      return Topic.builder()
          .kind(kind)
          .name(name)
          .term(term.map(Enum::name))
          .facts(Facts.of(claims.claims()))
          .source(source.orElse(ofProvider))
          .build();
    }
  }
}
