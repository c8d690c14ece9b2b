package dev.kamae.dsl;

import static dev.kamae.posture.operation.LogFacts.LOG_CHECK;
import static dev.kamae.posture.operation.LogFacts.LOG_CONTENT;
import static dev.kamae.posture.operation.LogFacts.LOG_KEPT_FOR;
import static dev.kamae.posture.operation.LogFacts.LOG_RECORDED;
import static dev.kamae.posture.operation.LogFacts.LOG_SERVER;
import static dev.kamae.posture.operation.LogFacts.LOG_STORAGE;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.operation.LogContent;
import java.util.List;

/** What is recorded, and how the record is kept (Ⅲ.2.1.3). */
public final class LogTerm extends TopicsTerm<LogTerm> implements RecordKeepingTerm {

  private final List<ComponentTerm<?>> servers;

  LogTerm(Saying saying, List<? extends Enum<?>> topics, List<ComponentTerm<?>> servers) {
    super(saying, ElementKind.LOG, topics);
    this.servers = servers;
  }

  @Override
  LogTerm with(Saying more) {
    return new LogTerm(more, topics, servers);
  }

  @Override
  Saying ofEach(Assembly assembly) {
    return new LogTerm(implying(LOG_RECORDED), topics, servers)
        .referring(assembly, LOG_SERVER, "is kept on", servers);
  }

  /** The log is not recorded. */
  public LogTerm notRecorded() {
    return deny(LOG_RECORDED);
  }

  /** The log is kept for so long a time; zero is said as it is, and falls short (Ⅲ.2.1.3 a, b). */
  public LogTerm keptFor(SpanTerm span) {
    return say(LOG_RECORDED).span(LOG_KEPT_FOR, given(span), SpanUse.RETENTION);
  }

  /** The retention of the log is not stated. */
  public LogTerm withoutStatedRetention() {
    return deny(LOG_KEPT_FOR);
  }

  /** The log records these (Ⅲ.2.1.3 ⅰ). */
  public LogTerm recording(LogContent first, LogContent... more) {
    return say(LOG_RECORDED).listed(LOG_CONTENT, given(first, more));
  }

  /** The log records these, in words of your own (Ⅲ.2.1.3 ⅰ). */
  public LogTerm recording(String first, String... more) {
    return say(LOG_RECORDED).quoted(LOG_CONTENT, given(first, more));
  }

  /** It is not said what the log records. */
  public LogTerm notSayingWhatIsRecorded() {
    return deny(LOG_CONTENT);
  }

  /** How the log is kept, such as on a medium that is written once (Ⅲ.2.1.3 ⅰ). */
  public LogTerm storedBy(String first, String... more) {
    return say(LOG_RECORDED).quoted(LOG_STORAGE, given(first, more));
  }

  /** It is not said how the log is kept. */
  public LogTerm notSayingHowItIsStored() {
    return deny(LOG_STORAGE);
  }

  /** How the log is checked, such as by a weekly review (Ⅲ.2.1.3 ⅰ). */
  public LogTerm checkedBy(String first, String... more) {
    return say(LOG_RECORDED).quoted(LOG_CHECK, given(first, more));
  }

  /** It is not said how the log is checked. */
  public LogTerm notSayingHowItIsChecked() {
    return deny(LOG_CHECK);
  }

  /** The log is kept on this server (Ⅲ.2.1.3 c, ⅱ). */
  public LogTerm onLogServer(ServerTerm server) {
    return on(given(server));
  }

  /** The log is kept on this platform (Ⅲ.2.1.3 c, ⅱ). */
  public LogTerm onLogServer(PlatformTerm platform) {
    return on(given(platform));
  }

  /** The log is kept on this managed service (Ⅲ.2.1.3 c, ⅱ). */
  public LogTerm onLogServer(ManagedServiceTerm service) {
    return on(given(service));
  }

  private LogTerm on(ComponentTerm<?> server) {
    return new LogTerm(saying.plus(LOG_RECORDED, true), topics, Grown.of(servers, List.of(server)));
  }

  /** The log is not kept on a log server. */
  public LogTerm withoutLogServer() {
    return deny(LOG_SERVER);
  }
}
