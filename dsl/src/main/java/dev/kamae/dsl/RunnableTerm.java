package dev.kamae.dsl;

/** What can run on a server: a platform, a database or an application. */
public sealed interface RunnableTerm permits PlatformTerm, DatabaseTerm, ApplicationTerm {}
