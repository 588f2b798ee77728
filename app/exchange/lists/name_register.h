// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_names.h"
#include "figure/slip_index.h"

#include <QHash>
#include <QSet>

namespace exchange {

/// A record whose name is like another.
struct LikelyName
{
    qint64 id = 0;
    int score = 0; ///< 0 to 100, as duplicate scores are.
    QString name;
};

/// The names of the records of one kind, those that the import itself adds included. Finds by `normalizedKey` only; likeness is
/// for asking, never for deciding. One thread.
class NameRegister
{
public:
    NameRegister(const domain::Portfolio &now, domain::RecordKind kind, domain::TermVocabulary vocabulary = domain::TermVocabulary::Unset);

    /// The records that go by this name; a listed name is preferred to other names.
    QList<qint64> find(const QString &name) const;
    /// For companies: what is left without "Inc.", "Co., Ltd." and the like, where that is one record only; 0 otherwise.
    qint64 findWithoutLegalForm(const QString &name) const;
    void add(const QString &name, qint64 id);
    /// Records with a name that is the same but for brackets or words of the trade, one slip away, or part of the other; best first, at most
    /// three.
    QList<LikelyName> likely(const QString &name) const;
    QString nameOf(qint64 id) const { return m_names.value(id); }

private:
    void index(const QString &name, qint64 id);

    domain::RecordKind m_kind;
    QHash<QString, QList<qint64>> m_listed;
    QHash<QString, QList<qint64>> m_others;
    QHash<QString, QList<qint64>> m_legal; ///< Without legal form.
    QHash<QString, QList<qint64>> m_bare;  ///< Without legal form and words of the trade.
    figure::SlipIndex m_slips;
    QHash<QString, QList<qint64>> m_bracketless; ///< Of companies.
    QHash<QString, QList<qint64>> m_words;
    QHash<qint64, QString> m_names;
};

} // namespace exchange
