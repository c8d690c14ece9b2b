package dev.kamae.dsl;

/** A constant that stands for what users are told of: {@code OUTAGE}, {@code FAULT} or {@code PERFORMANCE}. */
public sealed interface EventRole permits OutageConstant, FaultConstant, PerformanceConstant {}
