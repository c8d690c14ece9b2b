package dev.kamae.dsl;

/** A constant that stands for a sort of monitoring: {@code LIVENESS}, {@code FAULT} or {@code PERFORMANCE}. */
public sealed interface MonitoringRole
    permits LivenessConstant, FaultConstant, PerformanceConstant {}
