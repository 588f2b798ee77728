// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_rows.h"

namespace exchange {

/// A name that a row gives its candidate, and what kind of name it is.
struct GivenName
{
    QString text;
    domain::NameKind kind = domain::NameKind::Unset;
};

/// The names a row gives its candidate; the first is the one the candidate is listed under. A name that somebody here has is taken as
/// written, others without the remark after them.
QList<GivenName> candidateNamesOf(const RowReading &row, const NameRegister &here);
/// Originators and owners that a row names.
QStringList developersOf(const RowReading &row);

/// Which candidate a row is about. A generic name alone identifies nothing where the row has a developer or a code that the candidate
/// does not have, or another set of substances. One import, one thread.
class CandidateIdentity
{
public:
    explicit CandidateIdentity(ListContext &context) : m_context(context) {}

    QList<GivenName> names(const RowReading &row) const { return candidateNamesOf(row, m_context.desk().names(domain::RecordKind::Candidate)); }
    /// Sets the subject's record, or what it is likely to be.
    void find(const RowReading &row, const QList<GivenName> &names, RowSubject &subject);
    /// Later rows may be about the same candidate.
    void remember(const QList<GivenName> &names, qint64 record);

private:
    struct Match
    {
        qint64 candidate = 0;
        bool isByOwnName = false; ///< By a code, a brand or another name that is its own.
    };

    QList<Match> matches(const RowReading &row, const QList<GivenName> &names);
    bool isSame(const RowReading &row, const QList<GivenName> &names, const Match &match);
    bool hasGeneric(qint64 candidate, const QString &key) const;
    QSet<QString> generics(qint64 candidate) const;
    bool sameDeveloper(const RowReading &row, qint64 candidate);

    ListContext &m_context;
    QHash<qint64, QSet<QString>> m_generics; ///< Keys of generic names that rows of this list gave, by candidate.
};

} // namespace exchange
