package dev.kamae.dsl;

/** A constant that stands for what a periodic report has, such as {@code AVAILABILITY}. */
public sealed interface ReportRole permits ReportConstant, PerformanceConstant {}
