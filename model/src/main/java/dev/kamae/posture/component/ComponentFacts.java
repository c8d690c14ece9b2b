package dev.kamae.posture.component;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Standby;

/** What is said of a component itself: standby, databases and security appliances. */
public final class ComponentFacts {

  /** A standby machine takes over. */
  public static final Fact<Standby> STANDBY = Fact.of("standby");

  /** Databases are used. */
  public static final Fact<Boolean> DATABASES = Fact.yesOrNo("databases");

  /** Data in the database is encrypted. */
  public static final Fact<Names> DATABASE_ENCRYPTED_WITH = Fact.of("database-encrypted-with");

  /** It is said which managed information the database holds. */
  public static final Fact<Names> DATABASE_HOLDS = Fact.of("database-holds");

  /** The keys of the database are strictly managed. */
  public static final Fact<Boolean> DATABASE_KEYS_MANAGED = Fact.yesOrNo("database-keys-managed");

  /** The strength of the database's algorithm is publicly evaluated and monitored. */
  public static final Fact<Names> DATABASE_ALGORITHM_LISTED = Fact.of("database-algorithm-listed");

  /** The firewall was chosen by the security policy. */
  public static final Fact<Boolean> FIREWALL_CHOSEN_BY_POLICY =
      Fact.yesOrNo("firewall-chosen-by-policy");

  /** The firewall is operated by the security policy. */
  public static final Fact<Boolean> FIREWALL_OPERATED_BY_POLICY =
      Fact.yesOrNo("firewall-operated-by-policy");

  /** The interval of signature updates is set. */
  public static final Fact<Span> SIGNATURES_UPDATED_EVERY = Fact.of("signatures-updated-every");

  /** The IDS or IPS suits business and environment. */
  public static final Fact<Boolean> DETECTION_SUITED_TO_BUSINESS =
      Fact.yesOrNo("detection-suited-to-business");

  /** The IDS or IPS is configured for business and environment. */
  public static final Fact<Boolean> DETECTION_CONFIGURED_FOR_BUSINESS =
      Fact.yesOrNo("detection-configured-for-business");

  private ComponentFacts() {}
}
