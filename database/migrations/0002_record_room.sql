-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money and duties that follow a deal, expected events, disagreeing sources, attached files, saved views, and the log by record.

ALTER TABLE company ADD COLUMN last_verified TEXT NOT NULL DEFAULT '' CHECK (length(last_verified) IN (0, 4, 7, 10));

CREATE TABLE payment (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    deal_id      INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    deal_term_id INTEGER REFERENCES deal_term (id) DEFERRABLE INITIALLY DEFERRED,
    kind         TEXT NOT NULL DEFAULT '',
    amount       INTEGER,
    currency     TEXT NOT NULL DEFAULT '' CHECK (length(currency) IN (0, 3)),
    due_date     TEXT NOT NULL DEFAULT '' CHECK (length(due_date) IN (0, 4, 7, 10)),
    actual_date  TEXT NOT NULL DEFAULT '' CHECK (length(actual_date) IN (0, 4, 7, 10)),
    forecast     INTEGER NOT NULL DEFAULT 0 CHECK (forecast IN (0, 1)),
    note         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE obligation (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    deal_id     INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    kind        TEXT NOT NULL DEFAULT '',
    due_date    TEXT NOT NULL DEFAULT '' CHECK (length(due_date) IN (0, 4, 7, 10)),
    remind_days INTEGER,
    done_date   TEXT NOT NULL DEFAULT '' CHECK (length(done_date) IN (0, 4, 7, 10)),
    note        TEXT NOT NULL DEFAULT ''
) STRICT;

-- The rate is the exact decimal as published: what one unit of base costs in quote.
CREATE TABLE fx_rate (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    base      TEXT NOT NULL DEFAULT '' CHECK (length(base) IN (0, 3)),
    quote     TEXT NOT NULL DEFAULT '' CHECK (length(quote) IN (0, 3)),
    date      TEXT NOT NULL DEFAULT '' CHECK (length(date) IN (0, 4, 7, 10)),
    rate      TEXT NOT NULL DEFAULT '',
    source_id INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE catalyst (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    candidate_id INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    trial_id     INTEGER REFERENCES trial (id) DEFERRABLE INITIALLY DEFERRED,
    kind         TEXT NOT NULL DEFAULT '',
    window_start TEXT NOT NULL DEFAULT '' CHECK (length(window_start) IN (0, 4, 7, 10)),
    window_end   TEXT NOT NULL DEFAULT '' CHECK (length(window_end) IN (0, 4, 7, 10)),
    certainty    TEXT NOT NULL DEFAULT '',
    outcome      TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE conflict (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    record_kind TEXT NOT NULL DEFAULT '',
    record_id   INTEGER NOT NULL,
    field       TEXT NOT NULL DEFAULT '',
    source_a    INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    value_a     TEXT NOT NULL DEFAULT '',
    source_b    INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    value_b     TEXT NOT NULL DEFAULT '',
    chosen      TEXT NOT NULL DEFAULT '',
    reason      TEXT NOT NULL DEFAULT ''
) STRICT;

-- The bytes stand in registry_text under their hash, compressed as the texts are.
CREATE TABLE attachment (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    record_kind TEXT NOT NULL DEFAULT '',
    record_id   INTEGER NOT NULL,
    file_name   TEXT NOT NULL DEFAULT '',
    media_type  TEXT NOT NULL DEFAULT '',
    size        INTEGER NOT NULL DEFAULT 0,
    content     TEXT NOT NULL DEFAULT '',
    added_at    TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE saved_view (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    name        TEXT NOT NULL DEFAULT '',
    record_kind TEXT NOT NULL DEFAULT '',
    filter      TEXT NOT NULL DEFAULT '',
    layout      TEXT NOT NULL DEFAULT '',
    as_of       TEXT NOT NULL DEFAULT '',
    as_known_on TEXT NOT NULL DEFAULT '',
    sort        INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE metric_definition (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    key     TEXT NOT NULL DEFAULT '',
    name    TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 0,
    rule    TEXT NOT NULL DEFAULT '',
    note    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE import_mapping (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    name    TEXT NOT NULL DEFAULT '',
    header  TEXT NOT NULL DEFAULT '',
    mapping TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX payment_by_deal_id ON payment (deal_id);
CREATE INDEX payment_by_deal_term_id ON payment (deal_term_id) WHERE deal_term_id IS NOT NULL;
CREATE INDEX obligation_by_deal_id ON obligation (deal_id);
CREATE INDEX fx_rate_by_source_id ON fx_rate (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX catalyst_by_candidate_id ON catalyst (candidate_id);
CREATE INDEX catalyst_by_trial_id ON catalyst (trial_id) WHERE trial_id IS NOT NULL;
CREATE INDEX conflict_by_source_a ON conflict (source_a) WHERE source_a IS NOT NULL;
CREATE INDEX conflict_by_source_b ON conflict (source_b) WHERE source_b IS NOT NULL;

-- A record's own history is asked for whenever its form opens.
CREATE INDEX change_entry_by_record ON change_entry (record, kind);

PRAGMA user_version = 2;
