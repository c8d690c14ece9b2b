package dev.kamae.posture.component;

/** The types of security appliance. */
public enum ApplianceType {
  FIREWALL,
  REVERSE_PROXY,
  IDS,
  IPS,
  WAF,
  VPN_GATEWAY
}
