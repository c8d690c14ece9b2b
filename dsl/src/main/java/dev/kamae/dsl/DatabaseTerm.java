package dev.kamae.dsl;

import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.component.PlatformType;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.organisation.InformationKind;
import dev.kamae.quantity.Standby;
import java.util.Optional;

/** A database, on a server or managed by an operator (Ⅲ.2.2.2). */
public final class DatabaseTerm extends ComponentTerm<DatabaseTerm> implements RunnableTerm {

  DatabaseTerm(String name, Saying saying) {
    super(name, ElementKind.PLATFORM, saying);
  }

  @Override
  DatabaseTerm with(Saying more) {
    return new DatabaseTerm(name(), more);
  }

  @Override
  Optional<PlatformType> platform() {
    return Optional.of(PlatformType.DATABASE);
  }

  /** Another one takes over: {@code HOT} at once, {@code COLD} after it was started, {@code NONE} not at all. */
  public DatabaseTerm standingBy(Standby standby) {
    return say(ComponentFacts.STANDBY, standby);
  }

  /** Its data is encrypted, with algorithms such as {@code "AES-256"}; a blank text is a fault. */
  public DatabaseTerm encryptedWith(String algorithm, String... more) {
    return texts(ComponentFacts.DATABASE_ENCRYPTED_WITH, Varargs.joined(saying, algorithm, more));
  }

  /** Its data is not encrypted. */
  public DatabaseTerm notEncrypted() {
    return deny(ComponentFacts.DATABASE_ENCRYPTED_WITH);
  }

  /** It holds managed information of these kinds (Ⅲ.2.2.2 ⅰ). */
  public DatabaseTerm holding(InformationKind kind, InformationKind... more) {
    return terms(ComponentFacts.DATABASE_HOLDS, Varargs.joined(saying, kind, more));
  }

  /** It holds no managed information. */
  public DatabaseTerm holdingNothingManaged() {
    return deny(ComponentFacts.DATABASE_HOLDS);
  }

  /** Its keys are strictly managed. */
  public DatabaseTerm managingKeysStrictly() {
    return say(ComponentFacts.DATABASE_KEYS_MANAGED);
  }

  /** Its keys are not strictly managed. */
  public DatabaseTerm notManagingKeysStrictly() {
    return deny(ComponentFacts.DATABASE_KEYS_MANAGED);
  }

  /** Its algorithm is publicly evaluated and monitored, in lists such as {@code "ISO/IEC 18033-3"}. */
  public DatabaseTerm listedIn(String list, String... more) {
    return texts(ComponentFacts.DATABASE_ALGORITHM_LISTED, Varargs.joined(saying, list, more));
  }

  /** Its algorithm is in no public list. */
  public DatabaseTerm notPubliclyEvaluated() {
    return deny(ComponentFacts.DATABASE_ALGORITHM_LISTED);
  }
}
