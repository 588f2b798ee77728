// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry/registry_columns.h"
#include "exchange/registry/registry_links.h"
#include "exchange/registry/study_format.h"
#include "exchange/registry/trial_row_plan.h"

#include <QMutex>
#include <QSet>

namespace exchange {

/// A row with its plan, but for what depends on the rows before it.
struct PlannedRow
{
    PlanRow row;
    size_t content = 0; ///< Of what the row says; two rows of one number must agree.
    std::shared_ptr<const TrialDraft> draft;
    QString textHash;    ///< Of a text that is to be stored.
    QByteArray text;     ///< Compressed; empty where another row brings it.
    QStringList unknownCountries;
    QList<UnmatchedText> unmatched;
};

struct PlannedPiece
{
    QString file;
    std::vector<PlannedRow> rows;
    std::optional<domain::Error> error;
};

/// Plans the rows of a registry file against a portfolio, piece by piece on any number of threads. The portfolio must outlive it.
class TrialPlanner
{
public:
    TrialPlanner(const domain::Portfolio &now, const TextLookup &textOf, std::shared_ptr<const StudyFormat> format);

    PlannedPiece plan(const StudyPiece &piece) const;
    const QString &list() const { return m_facts.list; }
    const QStringList &unknownColumns() const { return m_columns.unknown(); }
    /// Keys of the list's rows that were imported before.
    QStringList rememberedKeys() const;

private:
    class Rows;

    const domain::Portfolio &m_now;
    const TextLookup &m_textOf;
    std::shared_ptr<const StudyFormat> m_format;
    RegistryColumns m_columns;
    TrialFileFacts m_facts;
    NameMatcher m_matcher;
    QHash<QString, KnownTrial> m_known;
    mutable QMutex m_lookup;   ///< Guards m_textOf.
    mutable QMutex m_claiming; ///< Guards m_claimed.
    mutable QSet<QString> m_claimed; ///< Texts that some row brings already.
};

} // namespace exchange
