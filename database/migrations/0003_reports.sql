-- SPDX-License-Identifier: GPL-3.0-or-later
-- Dashboards, reports with their editions, looks of exports, and where a deal's event holds.

ALTER TABLE deal_event ADD COLUMN territory TEXT NOT NULL DEFAULT '';

CREATE TABLE dashboard (
    id     INTEGER PRIMARY KEY CHECK (id > 0),
    name   TEXT NOT NULL DEFAULT '',
    layout TEXT NOT NULL DEFAULT '',
    sort   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE report (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    name     TEXT NOT NULL DEFAULT '',
    template TEXT NOT NULL DEFAULT '',
    blocks   TEXT NOT NULL DEFAULT '',
    note     TEXT NOT NULL DEFAULT '',
    sort     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE edition (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    report_id   INTEGER NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
    label       TEXT NOT NULL DEFAULT '',
    as_of       TEXT NOT NULL DEFAULT '',
    as_known_on TEXT NOT NULL DEFAULT '',
    made_at     TEXT NOT NULL DEFAULT '',
    sha256      TEXT NOT NULL DEFAULT '',
    figures     TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE export_style (
    id    INTEGER PRIMARY KEY CHECK (id > 0),
    name  TEXT NOT NULL DEFAULT '',
    style TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX edition_by_report_id ON edition (report_id);

PRAGMA user_version = 3;
