package dev.kamae.dsl;

/** What admitting(...) takes: authentication, passwords and access control. */
public sealed interface AccessTerm
    permits AccessControlTerm, AdministratorsTerm, AuthenticationTerm, PasswordsTerm, UsersTerm {}
