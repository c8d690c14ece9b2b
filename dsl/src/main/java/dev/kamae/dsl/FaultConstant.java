package dev.kamae.dsl;

/** The type of {@code FAULT}, which is monitored for, told of and watched for on links. */
public enum FaultConstant implements MonitoringRole, EventRole, LinkRole {
  /** It does not work as it should. */
  FAULT
}
