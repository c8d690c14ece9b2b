package dev.kamae.dsl;

/** What keepingUp(...) takes: clocks, patches, malware, diagnoses, standby. */
public sealed interface UpkeepTerm
    permits ClocksTerm,
        DiagnosisTerm,
        DownloadsTerm,
        MalwareTerm,
        PatchesTerm,
        StandbyTerm,
        UpkeepFactTerm {}
