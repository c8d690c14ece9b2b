package dev.kamae.posture.network;

/** How administrators exchange information (Ⅲ.3.2.1 ⅲ). */
public enum ExchangeMeans {
  E_MAIL,
  MESSENGER,
  TELEPHONE,
  FACSIMILE,
  VIDEO
}
