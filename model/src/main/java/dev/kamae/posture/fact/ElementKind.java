package dev.kamae.posture.fact;

/** What sort of thing an element of a posture is. */
public enum ElementKind {
  APPLICATION,
  /** An operating system, middleware, a database or a managed service. */
  PLATFORM,
  SERVER,
  STORAGE,
  /** A firewall, reverse proxy, IDS, IPS, WAF or VPN gateway. */
  SECURITY_APPLIANCE,
  /** A router, switch or load balancer. */
  NETWORK_DEVICE,
  SERVICE,
  /** An outage, a fault or a performance loss. */
  EVENT,
  LOG,
  /** A kind of vulnerability diagnosis. */
  DIAGNOSIS,
  BACKUP_TARGET,
  /** The authentication of users or of administrators. */
  POLICY,
  /** A link with an outside network at one end. */
  EXTERNAL_LINK,
  PROVIDER,
  /** A link between two segments or components. */
  INNER_LINK,
  SEGMENT,
  BUILDING,
  /** A region of a cloud. */
  REGION,
  SERVER_ROOM,
  /** A sort of managed information that a service holds. */
  INFORMATION,
  RECORD,
  PARTNER_PROVIDER,
  /** A means of exchanging information, such as mail. */
  EXCHANGE_MEANS;

  /** Whether it is one of the six kinds of component. */
  public boolean isComponent() {
    return compareTo(NETWORK_DEVICE) <= 0;
  }
}
