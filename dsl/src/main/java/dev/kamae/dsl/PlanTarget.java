package dev.kamae.dsl;

/** What a plan can be for: a component, a kind of component, or every component. */
public sealed interface PlanTarget permits ComponentTerm, KindTerm, EveryComponentTerm {}
