package dev.kamae.posture.operation;

/** What is worth recording in a log (Ⅲ.2.1.3 ⅰ). */
public enum LogContent {
  USER_IDS,
  EVENT_TIMES,
  TERMINALS,
  SYSTEM_ACCESS,
  DATA_ACCESS,
  CONFIGURATION_CHANGES,
  PRIVILEGE_USE,
  UTILITY_USE,
  FILES_ACCESSED,
  NETWORK_ADDRESSES,
  ACCESS_ALARMS,
  PROTECTION_STARTS_AND_STOPS
}
