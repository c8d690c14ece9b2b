package dev.kamae.dsl;

/** A constant that stands for what an operation manual says how to do, such as {@code BACKUP}. */
public sealed interface ManualRole permits ManualConstant, PerformanceConstant {}
