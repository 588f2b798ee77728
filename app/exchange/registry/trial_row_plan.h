// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry/registry_columns.h"
#include "exchange/registry/registry_links.h"
#include "exchange/registry_texts.h"
#include "exchange/registry/row_fingerprint.h"
#include "domain/portfolio.h"

namespace exchange {

/// What the portfolio and the last import know of a row; all null for a new number. They live in the portfolio.
struct KnownTrial
{
    const domain::Trial *trial = nullptr;
    const domain::ImportLink *link = nullptr;
};

/// What holds for all rows of a file.
struct TrialFileFacts
{
    QString list; ///< Under which its rows are remembered.
    QList<bool> present; ///< For each imported field whether the file has it.
};

/// Compares one registry row with the portfolio and the last import, field by field, and drafts what is to be written.
/// Lives for one row.
class TrialRowPlan
{
public:
    /// `file` says which imported fields the file has; both outlive this.
    TrialRowPlan(const domain::Portfolio &now, const TrialFileFacts &file, KnownTrial known)
        : m_now(now), m_file(file), m_known(known) {}

    /// `row` is the file's; `texts` its long cells, already merged with stored ones.
    void compare(const RegistryRow &row, const RegistryTexts &texts);
    /// Completes the draft with links to other records. Only for rows that say something new.
    void link(const RegistryRow &row, RegistryLinks &links);

    const RowFingerprint &fingerprint() const { return m_fingerprint; }
    bool isNews() const { return m_isNews; }
    const QList<FieldChange> &changes() const { return m_changes; }
    const QList<FieldChange> &conflicts() const { return m_conflicts; }
    /// When the trial here was last updated, where the row's state is an older one; empty otherwise.
    QString olderThan() const { return m_isOlder ? m_known.trial->lastUpdatePosted.toString() : QString(); }
    TrialDraft takeDraft() { return std::move(m_draft); }

private:
    bool isSaid(qsizetype place, const RegistryRow &row) const;
    void compareField(qsizetype place, const QString &theirs, const domain::Trial &source);
    QString mine(qsizetype place) const;
    void compareCountries(const QString &theirs);
    void addStatusEvent(const domain::Trial &theirs);
    bool changed(const char *key) const;

    const domain::Portfolio &m_now;
    const TrialFileFacts &m_file;
    KnownTrial m_known;
    RowFingerprint m_last;
    RowFingerprint m_fingerprint;
    TrialDraft m_draft;
    QList<FieldChange> m_changes;
    QList<FieldChange> m_conflicts;
    bool m_isNews = true;
    bool m_isOlder = false;
};

} // namespace exchange
