package dev.kamae.dsl;

/** What organising(...) takes: incidents, laws, records, permitted use, support and partner providers. */
public sealed interface OrganisationTerm
    permits ComplianceTerm,
        IncidentsTerm,
        NoPartnerProvidersTerm,
        PartnerProviderTerm,
        PermittedUseTerm,
        RecordTerm,
        RecordsTerm,
        SupportTerm {}
