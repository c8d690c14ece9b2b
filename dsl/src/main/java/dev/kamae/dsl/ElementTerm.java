package dev.kamae.dsl;

/** What a waiver can name by its variable: a component, a service, a link and all else that has a name. */
public sealed interface ElementTerm
    permits AdministratorsTerm,
        ComponentTerm,
        InformationTerm,
        LinkTerm,
        PartnerProviderTerm,
        PlaceTerm,
        RecordTerm,
        ServerRoomTerm,
        ServiceTerm,
        UsersTerm {}
