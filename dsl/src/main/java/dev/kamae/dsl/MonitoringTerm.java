package dev.kamae.dsl;

/** What watching(...) takes: plans of monitoring. */
public sealed interface MonitoringTerm permits FaultsTerm, LivenessTerm, PerformanceTerm {}
