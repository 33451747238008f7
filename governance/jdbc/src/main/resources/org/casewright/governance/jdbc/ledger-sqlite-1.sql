-- The tables of the Casewright audit ledger, version 1, for SQLite 3.37 or later.
-- Safe to run again. JdbcLedgerStore.createSchema() runs the same statements.
-- The ledger inserts into entry and checkpoint and changes head; it never deletes.

PRAGMA journal_mode = WAL;

CREATE TABLE IF NOT EXISTS casewright_ledger_entry (
    tenant    TEXT    NOT NULL,
    idx       INTEGER NOT NULL CHECK (idx >= 0),
    leaf      TEXT    NOT NULL,
    leaf_hash TEXT    NOT NULL,
    payload   TEXT    NOT NULL,
    salt      TEXT    NOT NULL,
    PRIMARY KEY (tenant, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS casewright_ledger_head (
    tenant    TEXT    NOT NULL PRIMARY KEY,
    size      INTEGER NOT NULL CHECK (size > 0),
    root      TEXT    NOT NULL,
    frontier  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS casewright_ledger_checkpoint (
    tenant    TEXT    NOT NULL,
    size      INTEGER NOT NULL CHECK (size > 0),
    root      TEXT    NOT NULL,
    PRIMARY KEY (tenant, size)
) STRICT, WITHOUT ROWID;
