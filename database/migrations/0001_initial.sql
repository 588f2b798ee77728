-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first released schema. A released migration is never edited: a change is a new file with the next number.
--
-- One table per record kind, one column per field, in the order of the field tables in app/domain/records
-- (tests/unit/database compares the two). Codes, dates and countries are text, so that any SQLite tool can read them:
-- '' means "not recorded", as NULL does for numbers and references. Dates are 2025, 2025-H1, 2025-Q2, 2025-05 or
-- 2025-05-03. Money is in whole units of the currency beside it. Rules between fields live in the program; the schema
-- refuses only what no version could read. Vocabularies grow, so codes are not listed here.

PRAGMA application_id = 0x50544C4E; -- "PTLN"

CREATE TABLE portfolio_meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The oldest schema whose program can still read this file; a newer migration raises it only where it must.
INSERT INTO portfolio_meta (key, value) VALUES ('readable_from', '1');

-- Who did what, when. An insertion is logged without values (the row has them), an update with the changed fields as
-- {"field": ["old", "new"]}, a removal with everything as {"field": "value"}; so the past can be rebuilt backwards.
CREATE TABLE change_step (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    at           TEXT NOT NULL, -- ISO 8601, UTC
    author       TEXT NOT NULL,
    label_action TEXT NOT NULL,
    label_kind   TEXT NOT NULL,
    label_field  TEXT NOT NULL,
    label_name   TEXT NOT NULL,
    label_count  INTEGER NOT NULL,
    record_count INTEGER NOT NULL,
    reverts      INTEGER REFERENCES change_step (id)
) STRICT;

CREATE TABLE change_entry (
    step     INTEGER NOT NULL REFERENCES change_step (id),
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    record   INTEGER NOT NULL,
    action   TEXT NOT NULL, -- I inserted, U updated, R removed
    changes  TEXT NOT NULL, -- JSON, '' for an insertion
    PRIMARY KEY (step, position)
) STRICT, WITHOUT ROWID;

-- Long registry texts, addressed by the hash of their content and compressed (zlib after four bytes of length).
CREATE TABLE registry_text (
    hash       TEXT PRIMARY KEY CHECK (hash <> ''),
    compressed BLOB NOT NULL
) STRICT;

CREATE TABLE company (
    id                INTEGER PRIMARY KEY CHECK (id > 0),
    name_en           TEXT NOT NULL DEFAULT '',
    name_zh           TEXT NOT NULL DEFAULT '',
    short_name        TEXT NOT NULL DEFAULT '',
    company_type      INTEGER REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    hq_country        TEXT NOT NULL DEFAULT '' CHECK (length(hq_country) IN (0, 2)),
    parent_company_id INTEGER REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    parent_from       TEXT NOT NULL DEFAULT '' CHECK (length(parent_from) IN (0, 4, 7, 10)),
    parent_to         TEXT NOT NULL DEFAULT '' CHECK (length(parent_to) IN (0, 4, 7, 10)),
    ticker            TEXT NOT NULL DEFAULT '',
    founded           TEXT NOT NULL DEFAULT '' CHECK (length(founded) IN (0, 4, 7, 10)),
    website           TEXT NOT NULL DEFAULT '',
    sponsor_class     TEXT NOT NULL DEFAULT '',
    notes             TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE company_alias (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    company_id INTEGER NOT NULL REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    alias      TEXT NOT NULL DEFAULT '',
    lang       TEXT NOT NULL DEFAULT '',
    kind       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE candidate (
    id                       INTEGER PRIMARY KEY CHECK (id > 0),
    primary_name             TEXT NOT NULL DEFAULT '',
    name_zh                  TEXT NOT NULL DEFAULT '',
    modality                 INTEGER REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    novelty                  TEXT NOT NULL DEFAULT '',
    regulatory_class         TEXT NOT NULL DEFAULT '',
    originator_company_id    INTEGER REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    current_owner_company_id INTEGER REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    route                    TEXT NOT NULL DEFAULT '',
    target_summary           TEXT NOT NULL DEFAULT '',
    moa_text                 TEXT NOT NULL DEFAULT '',
    platform                 TEXT NOT NULL DEFAULT '',
    first_disclosed_date     TEXT NOT NULL DEFAULT '' CHECK (length(first_disclosed_date) IN (0, 4, 7, 10)),
    origin_country           TEXT NOT NULL DEFAULT '' CHECK (length(origin_country) IN (0, 2)),
    confidential             INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
    last_verified            TEXT NOT NULL DEFAULT '' CHECK (length(last_verified) IN (0, 4, 7, 10)),
    notes                    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE candidate_name (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    candidate_id INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    name         TEXT NOT NULL DEFAULT '',
    lang         TEXT NOT NULL DEFAULT '',
    kind         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE target (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    symbol  TEXT NOT NULL DEFAULT '',
    name    TEXT NOT NULL DEFAULT '',
    uniprot TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE candidate_target (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    candidate_id INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    target_id    INTEGER NOT NULL REFERENCES target (id) DEFERRABLE INITIALLY DEFERRED,
    action       TEXT NOT NULL DEFAULT '',
    role         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE term (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    vocabulary  TEXT NOT NULL DEFAULT '',
    code        TEXT NOT NULL DEFAULT '',
    label_en    TEXT NOT NULL DEFAULT '',
    label_zh    TEXT NOT NULL DEFAULT '',
    built_in    INTEGER NOT NULL DEFAULT 0 CHECK (built_in IN (0, 1)),
    sort        INTEGER NOT NULL DEFAULT 0,
    merged_into INTEGER REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE indication (
    id             INTEGER PRIMARY KEY CHECK (id > 0),
    name_en        TEXT NOT NULL DEFAULT '',
    name_zh        TEXT NOT NULL DEFAULT '',
    ta_id          INTEGER REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    icd10          TEXT NOT NULL DEFAULT '',
    is_rare        INTEGER NOT NULL DEFAULT 0 CHECK (is_rare IN (0, 1)),
    is_solid_tumor INTEGER CHECK (is_solid_tumor IN (0, 1)),
    is_hematologic INTEGER CHECK (is_hematologic IN (0, 1)),
    synonyms       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE program (
    id                 INTEGER PRIMARY KEY CHECK (id > 0),
    candidate_id       INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    indication_id      INTEGER REFERENCES indication (id) DEFERRABLE INITIALLY DEFERRED,
    region             TEXT NOT NULL DEFAULT '',
    is_lead            INTEGER NOT NULL DEFAULT 0 CHECK (is_lead IN (0, 1)),
    line_of_therapy    TEXT NOT NULL DEFAULT '',
    biomarker_selected INTEGER CHECK (biomarker_selected IN (0, 1)),
    combination_with   TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE status_event (
    id             INTEGER PRIMARY KEY CHECK (id > 0),
    program_id     INTEGER NOT NULL REFERENCES program (id) DEFERRABLE INITIALLY DEFERRED,
    effective_date TEXT NOT NULL DEFAULT '' CHECK (length(effective_date) IN (0, 4, 7, 10)),
    phase          TEXT NOT NULL DEFAULT '',
    activity       TEXT NOT NULL DEFAULT '',
    reason         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE trial (
    id                           INTEGER PRIMARY KEY CHECK (id > 0),
    registry                     TEXT NOT NULL DEFAULT '',
    registry_no                  TEXT NOT NULL DEFAULT '',
    other_ids                    TEXT NOT NULL DEFAULT '',
    title                        TEXT NOT NULL DEFAULT '',
    title_zh                     TEXT NOT NULL DEFAULT '',
    acronym                      TEXT NOT NULL DEFAULT '',
    status                       TEXT NOT NULL DEFAULT '',
    last_known_status            TEXT NOT NULL DEFAULT '',
    why_stopped                  TEXT NOT NULL DEFAULT '',
    study_type                   TEXT NOT NULL DEFAULT '',
    phase                        TEXT NOT NULL DEFAULT '',
    enrollment                   INTEGER,
    enrollment_type              TEXT NOT NULL DEFAULT '',
    start_date                   TEXT NOT NULL DEFAULT '' CHECK (length(start_date) IN (0, 4, 7, 10)),
    start_date_type              TEXT NOT NULL DEFAULT '',
    primary_completion_date      TEXT NOT NULL DEFAULT '' CHECK (length(primary_completion_date) IN (0, 4, 7, 10)),
    primary_completion_date_type TEXT NOT NULL DEFAULT '',
    completion_date              TEXT NOT NULL DEFAULT '' CHECK (length(completion_date) IN (0, 4, 7, 10)),
    completion_date_type         TEXT NOT NULL DEFAULT '',
    first_posted                 TEXT NOT NULL DEFAULT '' CHECK (length(first_posted) IN (0, 4, 7, 10)),
    last_update_posted           TEXT NOT NULL DEFAULT '' CHECK (length(last_update_posted) IN (0, 4, 7, 10)),
    results_first_posted         TEXT NOT NULL DEFAULT '' CHECK (length(results_first_posted) IN (0, 4, 7, 10)),
    study_results                TEXT NOT NULL DEFAULT '',
    lead_sponsor_name            TEXT NOT NULL DEFAULT '',
    lead_sponsor_id              INTEGER REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    funder_type                  TEXT NOT NULL DEFAULT '',
    collaborators                TEXT NOT NULL DEFAULT '',
    conditions                   TEXT NOT NULL DEFAULT '',
    interventions                TEXT NOT NULL DEFAULT '',
    study_design                 TEXT NOT NULL DEFAULT '',
    sex                          TEXT NOT NULL DEFAULT '',
    age                          TEXT NOT NULL DEFAULT '',
    url                          TEXT NOT NULL DEFAULT '',
    texts                        TEXT NOT NULL DEFAULT '',
    last_verified                TEXT NOT NULL DEFAULT '' CHECK (length(last_verified) IN (0, 4, 7, 10)),
    notes                        TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE trial_candidate (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    trial_id     INTEGER NOT NULL REFERENCES trial (id) DEFERRABLE INITIALLY DEFERRED,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE trial_indication (
    id            INTEGER PRIMARY KEY CHECK (id > 0),
    trial_id      INTEGER NOT NULL REFERENCES trial (id) DEFERRABLE INITIALLY DEFERRED,
    indication_id INTEGER NOT NULL REFERENCES indication (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE trial_country (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    trial_id INTEGER NOT NULL REFERENCES trial (id) DEFERRABLE INITIALLY DEFERRED,
    country  TEXT NOT NULL DEFAULT '' CHECK (length(country) IN (0, 2))
) STRICT;

CREATE TABLE trial_status_event (
    id             INTEGER PRIMARY KEY CHECK (id > 0),
    trial_id       INTEGER NOT NULL REFERENCES trial (id) DEFERRABLE INITIALLY DEFERRED,
    effective_date TEXT NOT NULL DEFAULT '' CHECK (length(effective_date) IN (0, 4, 7, 10)),
    status         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE regulatory_event (
    id            INTEGER PRIMARY KEY CHECK (id > 0),
    candidate_id  INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    indication_id INTEGER REFERENCES indication (id) DEFERRABLE INITIALLY DEFERRED,
    agency        TEXT NOT NULL DEFAULT '',
    kind          TEXT NOT NULL DEFAULT '',
    designation   INTEGER REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    date          TEXT NOT NULL DEFAULT '' CHECK (length(date) IN (0, 4, 7, 10)),
    status        TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE deal (
    id                           INTEGER PRIMARY KEY CHECK (id > 0),
    title                        TEXT NOT NULL DEFAULT '',
    title_zh                     TEXT NOT NULL DEFAULT '',
    summary                      TEXT NOT NULL DEFAULT '',
    deal_type                    TEXT NOT NULL DEFAULT '',
    announced_date               TEXT NOT NULL DEFAULT '' CHECK (length(announced_date) IN (0, 4, 7, 10)),
    signed_date                  TEXT NOT NULL DEFAULT '' CHECK (length(signed_date) IN (0, 4, 7, 10)),
    effective_date               TEXT NOT NULL DEFAULT '' CHECK (length(effective_date) IN (0, 4, 7, 10)),
    end_date                     TEXT NOT NULL DEFAULT '' CHECK (length(end_date) IN (0, 4, 7, 10)),
    stage_at_signing             TEXT NOT NULL DEFAULT '',
    exclusivity                  TEXT NOT NULL DEFAULT '',
    sublicensable                INTEGER CHECK (sublicensable IN (0, 1)),
    governing_contract_available INTEGER NOT NULL DEFAULT 0 CHECK (governing_contract_available IN (0, 1)),
    headline_note                TEXT NOT NULL DEFAULT '',
    confidence                   TEXT NOT NULL DEFAULT '',
    confidential                 INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
    last_verified                TEXT NOT NULL DEFAULT '' CHECK (length(last_verified) IN (0, 4, 7, 10)),
    notes                        TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE deal_party (
    id                    INTEGER PRIMARY KEY CHECK (id > 0),
    deal_id               INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    company_id            INTEGER NOT NULL REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    role                  TEXT NOT NULL DEFAULT '',
    hq_country_at_signing TEXT NOT NULL DEFAULT '' CHECK (length(hq_country_at_signing) IN (0, 2))
) STRICT;

CREATE TABLE deal_candidate (
    id               INTEGER PRIMARY KEY CHECK (id > 0),
    deal_id          INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    candidate_id     INTEGER REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    asset_kind       TEXT NOT NULL DEFAULT '',
    indication_id    INTEGER REFERENCES indication (id) DEFERRABLE INITIALLY DEFERRED,
    phase_at_signing TEXT NOT NULL DEFAULT '',
    phase_at_end     TEXT NOT NULL DEFAULT '',
    rights           TEXT NOT NULL DEFAULT '',
    evidence         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE deal_territory (
    id                INTEGER PRIMARY KEY CHECK (id > 0),
    deal_id           INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    deal_candidate_id INTEGER REFERENCES deal_candidate (id) DEFERRABLE INITIALLY DEFERRED,
    territory         TEXT NOT NULL DEFAULT '',
    mode              TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE deal_territory_country (
    id                   INTEGER PRIMARY KEY CHECK (id > 0),
    territory_id         INTEGER NOT NULL REFERENCES deal_territory (id) DEFERRABLE INITIALLY DEFERRED,
    country              TEXT NOT NULL DEFAULT '' CHECK (length(country) IN (0, 2)),
    mode                 TEXT NOT NULL DEFAULT '',
    region_table_version INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE deal_term (
    id                  INTEGER PRIMARY KEY CHECK (id > 0),
    deal_id             INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    deal_candidate_id   INTEGER REFERENCES deal_candidate (id) DEFERRABLE INITIALLY DEFERRED,
    term_type           TEXT NOT NULL DEFAULT '',
    amount_min          INTEGER,
    amount_max          INTEGER,
    currency            TEXT NOT NULL DEFAULT '' CHECK (length(currency) IN (0, 3)),
    disclosure          TEXT NOT NULL DEFAULT '',
    equivalent_min      INTEGER,
    equivalent_max      INTEGER,
    equivalent_currency TEXT NOT NULL DEFAULT '' CHECK (length(equivalent_currency) IN (0, 3)),
    equivalent_source   TEXT NOT NULL DEFAULT '',
    contingent          INTEGER NOT NULL DEFAULT 0 CHECK (contingent IN (0, 1)),
    trigger_text        TEXT NOT NULL DEFAULT '',
    expected_date       TEXT NOT NULL DEFAULT '' CHECK (length(expected_date) IN (0, 4, 7, 10)),
    in_headline         INTEGER NOT NULL DEFAULT 0 CHECK (in_headline IN (0, 1)),
    text                TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE royalty_tier (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    deal_term_id INTEGER NOT NULL REFERENCES deal_term (id) DEFERRABLE INITIALLY DEFERRED,
    lower_bound  INTEGER NOT NULL DEFAULT 0,
    upper_bound  INTEGER,
    rate_min     INTEGER,
    rate_max     INTEGER,
    text         TEXT NOT NULL DEFAULT '',
    method       TEXT NOT NULL DEFAULT '',
    territory    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE deal_event (
    id               INTEGER PRIMARY KEY CHECK (id > 0),
    deal_id          INTEGER NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    event_type       TEXT NOT NULL DEFAULT '',
    event_date       TEXT NOT NULL DEFAULT '' CHECK (length(event_date) IN (0, 4, 7, 10)),
    effective_date   TEXT NOT NULL DEFAULT '' CHECK (length(effective_date) IN (0, 4, 7, 10)),
    notice_date      TEXT NOT NULL DEFAULT '' CHECK (length(notice_date) IN (0, 4, 7, 10)),
    summary          TEXT NOT NULL DEFAULT '',
    summary_zh       TEXT NOT NULL DEFAULT '',
    initiating_party INTEGER REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    reason           INTEGER REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    secondary_reason INTEGER REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
    rights_return    TEXT NOT NULL DEFAULT '',
    amount           INTEGER,
    currency         TEXT NOT NULL DEFAULT '' CHECK (length(currency) IN (0, 3)),
    post_event_plan  TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE source (
    id             INTEGER PRIMARY KEY CHECK (id > 0),
    kind           TEXT NOT NULL DEFAULT '',
    title          TEXT NOT NULL DEFAULT '',
    url            TEXT NOT NULL DEFAULT '',
    publisher      TEXT NOT NULL DEFAULT '',
    published_date TEXT NOT NULL DEFAULT '' CHECK (length(published_date) IN (0, 4, 7, 10)),
    accessed_date  TEXT NOT NULL DEFAULT '' CHECK (length(accessed_date) IN (0, 4, 7, 10)),
    lang           TEXT NOT NULL DEFAULT '',
    is_primary     INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
    superseded_by  INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE citation (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    record_kind TEXT NOT NULL DEFAULT '',
    record_id   INTEGER NOT NULL,
    field       TEXT NOT NULL DEFAULT '',
    source_id   INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    quote       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE benchmark (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    key         TEXT NOT NULL DEFAULT '',
    statement   TEXT NOT NULL DEFAULT '',
    value       TEXT NOT NULL DEFAULT '',
    unit        TEXT NOT NULL DEFAULT '',
    numerator   INTEGER,
    denominator INTEGER,
    as_of       TEXT NOT NULL DEFAULT '' CHECK (length(as_of) IN (0, 4, 7, 10)),
    publisher   TEXT NOT NULL DEFAULT '',
    source_id   INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    note        TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE import_batch (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    file_name   TEXT NOT NULL DEFAULT '',
    sha256      TEXT NOT NULL DEFAULT '',
    list        TEXT NOT NULL DEFAULT '',
    imported_at TEXT NOT NULL DEFAULT '',
    added       INTEGER NOT NULL DEFAULT 0,
    updated     INTEGER NOT NULL DEFAULT 0,
    unchanged   INTEGER NOT NULL DEFAULT 0,
    refused     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE import_link (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    list        TEXT NOT NULL DEFAULT '',
    row_key     TEXT NOT NULL DEFAULT '',
    record_kind TEXT NOT NULL DEFAULT '',
    record_id   INTEGER NOT NULL,
    last_values TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE setting (
    id    INTEGER PRIMARY KEY CHECK (id > 0),
    key   TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT ''
) STRICT;

-- SQLite looks for children whenever a parent row goes; the program's own look-ups use its memory.
CREATE INDEX company_by_company_type ON company (company_type) WHERE company_type IS NOT NULL;
CREATE INDEX company_by_parent_company_id ON company (parent_company_id) WHERE parent_company_id IS NOT NULL;
CREATE INDEX company_alias_by_company_id ON company_alias (company_id);
CREATE INDEX candidate_by_modality ON candidate (modality) WHERE modality IS NOT NULL;
CREATE INDEX candidate_by_originator_company_id ON candidate (originator_company_id) WHERE originator_company_id IS NOT NULL;
CREATE INDEX candidate_by_current_owner_company_id ON candidate (current_owner_company_id) WHERE current_owner_company_id IS NOT NULL;
CREATE INDEX candidate_name_by_candidate_id ON candidate_name (candidate_id);
CREATE INDEX candidate_target_by_candidate_id ON candidate_target (candidate_id);
CREATE INDEX candidate_target_by_target_id ON candidate_target (target_id);
CREATE INDEX term_by_merged_into ON term (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX indication_by_ta_id ON indication (ta_id) WHERE ta_id IS NOT NULL;
CREATE INDEX program_by_candidate_id ON program (candidate_id);
CREATE INDEX program_by_indication_id ON program (indication_id) WHERE indication_id IS NOT NULL;
CREATE INDEX status_event_by_program_id ON status_event (program_id);
CREATE INDEX trial_by_lead_sponsor_id ON trial (lead_sponsor_id) WHERE lead_sponsor_id IS NOT NULL;
CREATE INDEX trial_candidate_by_trial_id ON trial_candidate (trial_id);
CREATE INDEX trial_candidate_by_candidate_id ON trial_candidate (candidate_id);
CREATE INDEX trial_indication_by_trial_id ON trial_indication (trial_id);
CREATE INDEX trial_indication_by_indication_id ON trial_indication (indication_id);
CREATE INDEX trial_country_by_trial_id ON trial_country (trial_id);
CREATE INDEX trial_status_event_by_trial_id ON trial_status_event (trial_id);
CREATE INDEX regulatory_event_by_candidate_id ON regulatory_event (candidate_id);
CREATE INDEX regulatory_event_by_indication_id ON regulatory_event (indication_id) WHERE indication_id IS NOT NULL;
CREATE INDEX regulatory_event_by_designation ON regulatory_event (designation) WHERE designation IS NOT NULL;
CREATE INDEX deal_party_by_deal_id ON deal_party (deal_id);
CREATE INDEX deal_party_by_company_id ON deal_party (company_id);
CREATE INDEX deal_candidate_by_deal_id ON deal_candidate (deal_id);
CREATE INDEX deal_candidate_by_candidate_id ON deal_candidate (candidate_id) WHERE candidate_id IS NOT NULL;
CREATE INDEX deal_candidate_by_indication_id ON deal_candidate (indication_id) WHERE indication_id IS NOT NULL;
CREATE INDEX deal_territory_by_deal_id ON deal_territory (deal_id);
CREATE INDEX deal_territory_by_deal_candidate_id ON deal_territory (deal_candidate_id) WHERE deal_candidate_id IS NOT NULL;
CREATE INDEX deal_territory_country_by_territory_id ON deal_territory_country (territory_id);
CREATE INDEX deal_term_by_deal_id ON deal_term (deal_id);
CREATE INDEX deal_term_by_deal_candidate_id ON deal_term (deal_candidate_id) WHERE deal_candidate_id IS NOT NULL;
CREATE INDEX royalty_tier_by_deal_term_id ON royalty_tier (deal_term_id);
CREATE INDEX deal_event_by_deal_id ON deal_event (deal_id);
CREATE INDEX deal_event_by_initiating_party ON deal_event (initiating_party) WHERE initiating_party IS NOT NULL;
CREATE INDEX deal_event_by_reason ON deal_event (reason) WHERE reason IS NOT NULL;
CREATE INDEX deal_event_by_secondary_reason ON deal_event (secondary_reason) WHERE secondary_reason IS NOT NULL;
CREATE INDEX source_by_superseded_by ON source (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX citation_by_source_id ON citation (source_id);
CREATE INDEX benchmark_by_source_id ON benchmark (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX change_step_by_reverts ON change_step (reverts) WHERE reverts IS NOT NULL;

PRAGMA user_version = 1;
