package dev.kamae.dsl;

/** What reporting(...) takes: reports, standards and manuals. */
public sealed interface ReportTerm
    permits FollowUpTerm, ManagerReportTerm, ManualsTerm, MonitoringStandardsTerm, UserReportTerm {}
