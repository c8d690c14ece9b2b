package dev.kamae.dsl;

/** What keeping(...) takes: logs, backups and the capacity document. */
public sealed interface RecordKeepingTerm
    permits BackupTerm,
        CapacityDocumentTerm,
        CapacityTerm,
        LogTerm,
        NoCapacityDocumentTerm,
        RecoveryDrillsTerm {}
